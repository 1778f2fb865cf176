import type { Temporal } from 'temporal-polyfill';
import type { FollowedPlan } from '../followed-plan.ts';
import type { StagesOn } from '../introduction/stage-on.ts';
import type { ActivitySituation, AskedPeriod, SaidReport } from '../rollup/rollup.ts';
import type { FollowupPaper, PaperActivity } from './followup-paper.ts';
import { type MeasureFacts, paperMeasure } from './paper-measure.ts';

/** What the secretariat says in its own words. */
export interface PaperWords {
  readonly kind: FollowupPaper['kind'];
  readonly title: string;
  /** Running text. */
  readonly summary: string;
  /** Of an area, by its row: running text. */
  readonly ofAreas: Readonly<Record<string, string>>;
  readonly example: boolean;
}

type PeriodFacts = Pick<AskedPeriod, 'id' | 'title' | 'to'>;

/** All that a report is made of. */
export interface PaperFacts {
  readonly plan: FollowedPlan;
  readonly words: PaperWords;
  /** The last period that it tells of. */
  readonly period: PeriodFacts;
  /** The plan's, that one and those before it. */
  readonly periods: readonly PeriodFacts[];
  /** Every activity as it stood with what those periods brought. */
  readonly activities: readonly ActivitySituation[];
  readonly stages: StagesOn;
  readonly measures: readonly MeasureFacts[];
  /** The region first, then in Swedish order. */
  readonly principals: readonly { readonly code: string; readonly name: string }[];
  readonly asOf: Temporal.PlainDate;
}

/**
 * An interim or final report from the facts: the same facts give the same report, letter by letter. Of measures it says what had been counted
 * by the last day of its time.
 */
export function composePaper(facts: PaperFacts): FollowupPaper {
  const { plan, words, period, principals, asOf } = facts;
  const situations = new Map(facts.activities.map((each) => [each.activity.id, each]));
  return {
    ...{ kind: words.kind, title: words.title, summary: words.summary, example: words.example },
    plan: {
      ...{ id: plan.id, title: plan.title, version: plan.version.number },
      ...{ firstYear: plan.firstYear, lastYear: plan.lastYear },
    },
    ...{ from: plan.from.toString(), to: period.to.toString(), period: period.title, asOf: asOf.toString() },
    principals: principals.map(({ code, name }) => ({ code, name })),
    areas: plan.areas.map((area) => ({
      ...{ id: area.id, number: area.number, title: area.title, goals: area.goals, said: words.ofAreas[area.id] ?? '' },
      activities: area.activities.flatMap(({ id }) => {
        const situation = situations.get(id);
        return situation === undefined ? [] : [paperActivity(situation, facts)];
      }),
      measures: measuresOf(facts, ({ activityId, areaId }) =>
        activityId === null ? areaId === area.id : area.activities.some(({ id }) => id === activityId),
      ),
    })),
    measures: measuresOf(facts, ({ activityId, areaId }) => activityId === null && areaId === null),
  };
}

function paperActivity({ activity, latest, before }: ActivitySituation, facts: PaperFacts): PaperActivity {
  const stages = facts.stages.get(activity.id);
  return {
    ...{ id: activity.id, number: activity.number, title: activity.title, responsible: activity.responsible },
    ...{ status: latest?.status ?? null, before: before?.status ?? null, text: latest?.text ?? '' },
    ...{ deviation: latest?.deviation ?? '', remedy: latest?.remedy ?? '', nextStep: latest?.nextStep ?? '' },
    ...{ plannedEnd: activity.to?.toString() ?? null, expectedEnd: latest?.expectedEnd?.toString() ?? null },
    said: latest === null ? null : saidBy(latest, facts),
    stages: facts.principals.map(({ code }) => {
      const reached = stages?.get(code);
      return { code, stage: reached?.stage ?? null, on: reached?.on.toString() ?? null };
    }),
  };
}

function saidBy(report: SaidReport, { period, periods }: PaperFacts): NonNullable<PaperActivity['said']> {
  const { id, person, on, accepted, periodId } = report;
  const who = person === null ? '' : [person.name, person.title ?? ''].filter((part) => part !== '').join(', ');
  const title = periods.find((each) => each.id === periodId)?.title ?? '';
  return { who, on: on.toString(), reportId: id, accepted, period: title, current: periodId === period.id };
}

function measuresOf({ measures, principals, period }: PaperFacts, where: (measure: MeasureFacts) => boolean) {
  return measures.filter(where).map((measure) => paperMeasure(measure, principals, period.to));
}
