import type { Temporal } from 'temporal-polyfill';
import type { Way } from '../reporting/report.ts';
import type { Stage } from './stage.ts';

/** That a principal says it has reached a stage with an activity, for its own part, since a day. */
export interface Introduction {
  readonly id: string;
  readonly activityId: string;
  /** The principal's. */
  readonly code: string;
  readonly stage: Stage;
  /** Since when. */
  readonly on: Temporal.PlainDate;
  readonly note: string;
  /** Name and function of whoever says so; empty when nobody is named. */
  readonly who: string;
  readonly how: Way;
  /** When it was written down. */
  readonly at: Temporal.Instant;
  /** The order in which facts were written down. */
  readonly seq: number;
  /** The period in which it was asked for; null when it was told otherwise. */
  readonly periodId: string | null;
  readonly example: boolean;
}
