import type { StateKind } from '../marks/states.ts';
import type { Day } from '../words/format.ts';

/** One meeting of one board, held or planned, and the days that follow from it. */
export type LaneStep = {
  meeting: Day;
  /** True while the meeting has not decided: dashed. */
  planned: boolean;
  /** Dashed because it is reckoned, not because the board has said so. */
  isLikely?: boolean | undefined;
  /** What the board did; for a planned meeting where it stands now, such as `waiting` or `postponed`. */
  state: StateKind;
  /** Last day to submit for the meeting. */
  lastDay?: Day | undefined;
  /** First and last day of the time for appeal: notice and last appeal day. Drawn dashed while `planned`. */
  appeal?: { from: Day; to: Day; planned?: boolean | undefined } | undefined;
  legalForce?: { on: Day; planned?: boolean | undefined } | undefined;
};

/** A principal's way through the round. Without steps the lane says that no meeting is known. */
export type Lane = { name: string; href: string; steps: readonly LaneStep[] };
