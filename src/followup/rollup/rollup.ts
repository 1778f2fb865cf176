import type { Temporal } from 'temporal-polyfill';
import type { FollowedActivity, FollowedArea } from '../followed-plan.ts';
import { type Stage, stages } from '../introduction/stage.ts';
import { type Status, statuses, type Way } from '../reporting/report.ts';
import { type Slip, slipOf } from './slip.ts';

type Day = Temporal.PlainDate;

/** A report that stands: handed in, and not corrected by a later one. */
export interface SaidReport {
  readonly id: string;
  readonly periodId: string;
  readonly activityId: string;
  readonly status: Status;
  readonly text: string;
  readonly deviation: string;
  readonly remedy: string;
  readonly nextStep: string;
  readonly expectedEnd: Day | null;
  readonly person: { readonly id: string; readonly name: string; readonly title: string | null } | null;
  readonly how: Way;
  readonly on: Day;
  /** By the management group. */
  readonly accepted: boolean;
}

/** A period as the roll-up looks at it, oldest first. */
export interface AskedPeriod {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  readonly answerBy: Day;
  readonly openedOn: Day;
  /** Null while it is open. */
  readonly closedOn: Day | null;
}

/** What an activity counts as: what was said of it last; `silent` when a period has run out without a word; `unsaid` before that. */
export type Mark = Status | 'silent' | 'unsaid';
export const marks = [...statuses, 'silent', 'unsaid'] as const satisfies readonly Mark[];

/** What needs somebody, the worst first: an area is said to be as the first of these that any of its activities is. */
export const needing = ['stopped', 'delayed', 'at-risk', 'silent'] as const satisfies readonly Mark[];
export type Needing = (typeof needing)[number];

/** How many principals are at each stage, and how many have said nothing. */
export type StageCounts = Readonly<Record<Stage | 'unsaid', number>>;

/** Where an activity stands, and who says so. */
export interface ActivitySituation {
  readonly activity: FollowedActivity;
  readonly mark: Mark;
  /** The latest that stands, of any period; null when nobody has ever reported. */
  readonly latest: SaidReport | null;
  /** The latest of an earlier period than that one's. */
  readonly before: SaidReport | null;
  /** Asked in the latest period, no answer yet, and there is still time. */
  readonly awaited: boolean;
  readonly slip: Slip | null;
  readonly stages: StageCounts;
}

export interface AreaSituation {
  readonly area: FollowedArea;
  readonly activities: readonly ActivitySituation[];
  readonly counts: MarkCounts;
  /** The worst that needs somebody; null when nothing does. */
  readonly worst: Needing | null;
}

export type MarkCounts = Readonly<Record<Mark, number>>;

/** Facts of a plan's follow-up, as they are looked at on a day. */
export interface FollowedFacts {
  readonly areas: readonly FollowedArea[];
  readonly periods: readonly AskedPeriod[];
  /** Those that stand. */
  readonly reports: ReadonlyMap<string, readonly SaidReport[]>;
  /** By activity, then principal's code: the latest word of each on the day. */
  readonly stages: ReadonlyMap<string, ReadonlyMap<string, { readonly stage: Stage }>>;
  /** Codes of those that take part. */
  readonly principals: readonly string[];
}

/** Every activity on a day, in the plan's order; what periods after `upTo` brought is left out. @param upTo a period's number */
export function activitySituations(facts: FollowedFacts, on: Day, upTo = Number.POSITIVE_INFINITY): readonly ActivitySituation[] {
  const periods = facts.periods.filter(({ number }) => number <= upTo);
  const order = new Map(periods.map(({ id, number }) => [id, number]));
  const due = periods.findLast((period) => hasRunOut(period, on))?.number ?? 0;
  const last = periods.at(-1)?.number ?? 0;
  const numberOf = (report: SaidReport | undefined) => (report === undefined ? 0 : (order.get(report.periodId) ?? 0));
  return facts.areas.flatMap(({ activities }) =>
    activities.map((activity) => {
      const known = (facts.reports.get(activity.id) ?? []).filter((report) => numberOf(report) > 0);
      const [latest, ...rest] = known.toSorted((a, b) => numberOf(b) - numberOf(a));
      const reached = numberOf(latest);
      const mark = reached < due && !hasEnded(latest) ? 'silent' : (latest?.status ?? 'unsaid');
      const ended = hasEnded(latest);
      return {
        ...{ activity, mark, latest: latest ?? null, before: rest.find((report) => numberOf(report) < reached) ?? null },
        awaited: reached < last && last > due && !ended,
        // What was stopped has no end that could come later.
        slip:
          latest?.status === 'stopped'
            ? null
            : slipOf({ planned: activity.to, expected: latest?.expectedEnd ?? null, ended }, on),
        stages: countStages(facts.stages.get(activity.id), facts.principals),
      };
    }),
  );
}

/** Done or stopped: nobody needs to say it again in the next period. */
function hasEnded(report: SaidReport | undefined): boolean {
  return report?.status === 'done' || report?.status === 'stopped';
}

/** Closed, or the last day to answer has passed. */
export function hasRunOut({ answerBy, closedOn }: Pick<AskedPeriod, 'answerBy' | 'closedOn'>, on: Day): boolean {
  return closedOn !== null || answerBy.until(on).sign > 0;
}

function countStages(
  said: ReadonlyMap<string, { readonly stage: Stage }> | undefined,
  principals: readonly string[],
): StageCounts {
  const at = principals.map((code) => said?.get(code)?.stage ?? 'unsaid');
  return Object.fromEntries(
    [...stages, 'unsaid' as const].map((stage) => [stage, at.filter((each) => each === stage).length]),
  ) as StageCounts;
}

/**
 * An area as its activities are. The rule, said on the page: each activity counts once, as it was last reported; how many are what is said,
 * and the area is called what the worst of them that needs somebody is. Nothing is weighed or averaged.
 */
export function areaSituation(area: FollowedArea, activities: readonly ActivitySituation[]): AreaSituation {
  const counts = countMarks(activities);
  return { area, activities, counts, worst: worstOf(counts) };
}

export function countMarks(activities: readonly Pick<ActivitySituation, 'mark'>[]): MarkCounts {
  return Object.fromEntries(marks.map((mark) => [mark, activities.filter((each) => each.mark === mark).length])) as MarkCounts;
}

export function worstOf(counts: MarkCounts): Needing | null {
  return needing.find((mark) => counts[mark] > 0) ?? null;
}
