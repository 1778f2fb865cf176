import type { Stage } from '../introduction/stage.ts';
import type { Status } from '../reporting/report.ts';

/** An activity in a report, with who says what and when. Days are `YYYY-MM-DD`. */
export interface PaperActivity {
  /** The activity's row. */
  readonly id: string;
  /** `2.1` as in the plan. */
  readonly number: string;
  readonly title: string;
  readonly responsible: string;
  /** Null: nobody has reported. */
  readonly status: Status | null;
  /** The status in the period before; null when there was none. */
  readonly before: Status | null;
  readonly text: string;
  readonly deviation: string;
  readonly remedy: string;
  readonly nextStep: string;
  readonly plannedEnd: string | null;
  readonly expectedEnd: string | null;
  /** Whose report it is that this is taken from, the latest that stands; null: nobody has reported. */
  readonly said: {
    readonly who: string;
    /** When it was handed in. */
    readonly on: string;
    readonly reportId: string;
    /** By the management group. */
    readonly accepted: boolean;
    /** The period it was written in; when it is not the paper's own, nobody has reported since. */
    readonly period: string;
    readonly current: boolean;
  } | null;
  /** By principal's code, in the order of `principals`. */
  readonly stages: readonly { readonly code: string; readonly stage: Stage | null; readonly on: string | null }[];
}

/** A measure in a report: the values that there are at the last day of the report's time. */
export interface PaperMeasure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower' | 'neither';
  /** Said at every figure: `Kolada (RKA), N20891`, or the body's own. */
  readonly source: string;
  readonly example: boolean;
  readonly periods: readonly string[];
  readonly places: readonly { readonly code: string; readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** An interim or final report as it is frozen: what the hash is taken over. A principal's own is the same with its rows first. JSON. */
export interface FollowupPaper {
  readonly kind: 'interim' | 'final';
  readonly title: string;
  readonly plan: {
    readonly id: string;
    readonly title: string;
    readonly version: number;
    readonly firstYear: number;
    readonly lastYear: number;
  };
  /** What time it tells of: from when the plan took effect through the last day of `period`. */
  readonly from: string;
  readonly to: string;
  /** The last period of it. */
  readonly period: string;
  /** What was known on this day. */
  readonly asOf: string;
  /** Running text (docs/adr/0012). */
  readonly summary: string;
  readonly principals: readonly { readonly code: string; readonly name: string }[];
  readonly areas: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly said: string;
    readonly goals: readonly string[];
    readonly activities: readonly PaperActivity[];
    readonly measures: readonly PaperMeasure[];
  }[];
  /** Of the whole plan. */
  readonly measures: readonly PaperMeasure[];
  readonly example: boolean;
}
