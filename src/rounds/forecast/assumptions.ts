/** What the forecast takes for granted where nobody has said otherwise. All in days, from 0. Said on the page, and may be changed there. */
export interface Assumptions {
  /** From when the text is sent until a board's officials can submit it: the matter is opened, the report written, co-determination held. */
  readonly toPrepare: number;
  /** From the last day to submit to the meeting, where a calendar does not say. */
  readonly submitBefore: number;
  /** From one stage's meeting until its decision can be submitted to the next stage's board. */
  readonly betweenStages: number;
  /** From the meeting until its minutes are verified; at most 14 (KL 5:69 through 6:35). */
  readonly toVerify: number;
  /** From verification until the notice is up; at most 2 (KL 8:12). */
  readonly toNotice: number;
}

/**
 * The defaults. For verification and notice the latest that the law allows, so that the day promised holds when everyone keeps the law;
 * the others are what registrars and secretaries reckon with.
 */
export const usualAssumptions: Assumptions = { toPrepare: 14, submitBefore: 14, betweenStages: 14, toVerify: 14, toNotice: 2 };

/** The most that may be assumed of each: the law's own limits, and half a year for the rest. */
export const mostAssumed: Assumptions = { toPrepare: 180, submitBefore: 180, betweenStages: 180, toVerify: 14, toNotice: 2 };
