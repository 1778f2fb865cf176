import type { Temporal } from 'temporal-polyfill';
import type { Status, Way } from './report.ts';

interface SayingPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

/** What the management group has said of a report. */
export interface Review {
  readonly id: string;
  readonly kind: 'comment' | 'accepted';
  /** Empty only where it is accepted without a word. */
  readonly text: string;
  /** Whose word it is; null where only the group is known. */
  readonly person: SayingPerson | null;
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant;
}

/** A report that has been handed in, with what was said of it. */
export interface Report {
  readonly id: string;
  readonly periodId: string;
  readonly planId: string;
  /** The activity's row. */
  readonly activityId: string;
  readonly status: Status;
  readonly text: string;
  readonly deviation: string;
  readonly remedy: string;
  readonly nextStep: string;
  /** Null: as the plan says. */
  readonly expectedEnd: Temporal.PlainDate | null;
  /** Who says so. */
  readonly person: SayingPerson | null;
  readonly how: Way;
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly example: boolean;
  /** The report that this one corrects, and why. */
  readonly corrects: string | null;
  readonly reason: string;
  /** The report that corrects this one. */
  readonly correctedBy: string | null;
  readonly reviews: readonly Review[];
  readonly accepted: boolean;
}

type Said = Pick<Report, 'id' | 'periodId' | 'activityId' | 'on' | 'corrects'>;

/**
 * Of each activity in each period the report that stands: the one that no other corrects. Those are given in the order they came in.
 * @param on as it stood at the end of this day; as is known now when left out
 */
export function standing<R extends Said>(reports: readonly R[], on?: Temporal.PlainDate): readonly R[] {
  const known = on === undefined ? reports : reports.filter((report) => on.since(report.on).sign >= 0);
  const corrected = new Set(known.flatMap(({ corrects }) => corrects ?? []));
  const latest = new Map<string, R>();
  for (const report of known) if (!corrected.has(report.id)) latest.set(`${report.periodId} ${report.activityId}`, report);
  return known.filter((report) => latest.get(`${report.periodId} ${report.activityId}`) === report);
}
