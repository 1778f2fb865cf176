import type { Temporal } from 'temporal-polyfill';
import type { FollowedActivity, FollowedPlan } from '../followed-plan.ts';
import type { StagesOn } from '../introduction/stage-on.ts';
import { type Report, standing } from '../reporting/standing-reports.ts';
import type { FollowupPaper, PaperActivity } from './followup-paper.ts';
import { type MeasureFacts, paperMeasure } from './paper-measure.ts';

/** A period as far as a report asks. */
interface PeriodFacts {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly to: Temporal.PlainDate;
}

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

/** All that a report is made of. */
export interface PaperFacts {
  readonly plan: FollowedPlan;
  readonly words: PaperWords;
  /** The last period that it tells of. */
  readonly period: PeriodFacts;
  /** The plan's, the oldest first. */
  readonly periods: readonly PeriodFacts[];
  /** Every one of the plan, in the order they came in. */
  readonly reports: readonly Report[];
  readonly stages: StagesOn;
  readonly measures: readonly MeasureFacts[];
  /** The region first, then in Swedish order. */
  readonly principals: readonly { readonly code: string; readonly name: string }[];
  readonly asOf: Temporal.PlainDate;
}

/**
 * An interim or final report from the facts: the same facts give the same report, letter by letter. What was reported after its last period
 * is left aside; of introduction and measures it says what is known on its day.
 */
export function composePaper(facts: PaperFacts): FollowupPaper {
  const { plan, words, period, principals, asOf } = facts;
  const told = toldInTime(facts);
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
      activities: area.activities.map((activity) => paperActivity(activity, told, facts)),
      measures: measuresOf(facts, ({ activityId, areaId }) =>
        activityId === null ? areaId === area.id : area.activities.some(({ id }) => id === activityId),
      ),
    })),
    measures: measuresOf(facts, ({ activityId, areaId }) => activityId === null && areaId === null),
  };
}

interface Told extends Report {
  readonly period: PeriodFacts;
}

/** What stands of each activity and period up to the paper's last one, the earliest period first. */
function toldInTime({ reports, periods, period }: PaperFacts): readonly Told[] {
  const within = new Map(periods.filter(({ number }) => number <= period.number).map((each) => [each.id, each]));
  return standing(reports)
    .flatMap((report) => {
      const of = within.get(report.periodId);
      return of === undefined ? [] : [{ ...report, period: of }];
    })
    .toSorted((a, b) => a.period.number - b.period.number);
}

function paperActivity(activity: FollowedActivity, told: readonly Told[], facts: PaperFacts): PaperActivity {
  const own = told.filter(({ activityId }) => activityId === activity.id);
  const last = own.at(-1);
  const before = own.findLast((report) => report !== last && report.period.number < facts.period.number);
  const stages = facts.stages.get(activity.id);
  return {
    ...{ id: activity.id, number: activity.number, title: activity.title, responsible: activity.responsible },
    ...{ status: last?.status ?? null, before: before?.status ?? null },
    ...{ text: last?.text ?? '', deviation: last?.deviation ?? '', remedy: last?.remedy ?? '', nextStep: last?.nextStep ?? '' },
    ...{ plannedEnd: activity.to?.toString() ?? null, expectedEnd: last?.expectedEnd?.toString() ?? null },
    said: last === undefined ? null : saidBy(last, facts.period),
    stages: facts.principals.map(({ code }) => {
      const reached = stages?.get(code);
      return { code, stage: reached?.stage ?? null, on: reached?.on.toString() ?? null };
    }),
  };
}

function saidBy({ id, person, on, accepted, period }: Told, last: PeriodFacts): NonNullable<PaperActivity['said']> {
  const who = person === null ? '' : [person.name, person.title ?? ''].filter((part) => part !== '').join(', ');
  return { who, on: on.toString(), reportId: id, accepted, period: period.title, current: period.id === last.id };
}

function measuresOf({ measures, principals }: PaperFacts, where: (measure: MeasureFacts) => boolean) {
  return measures.filter(where).map((measure) => paperMeasure(measure, principals));
}
