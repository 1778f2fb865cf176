/** How an activity goes, as whoever answers for it says. */
export const statuses = ['not-begun', 'on-track', 'at-risk', 'delayed', 'done', 'stopped'] as const;
export type Status = (typeof statuses)[number];

/** How a word came: signed in, by the personal link in a mail, or told to the secretariat. */
export const ways = ['signed-in', 'link', 'told'] as const;
export type Way = (typeof ways)[number];

/** A report while it is written, as typed: nothing is required until it is handed in. */
export interface ReportDraft {
  readonly status: string;
  readonly text: string;
  readonly deviation: string;
  readonly remedy: string;
  readonly nextStep: string;
  /** `YYYY-MM-DD` as typed, or empty. */
  readonly expectedEnd: string;
  /** As typed, by `MEASURE_ID/PLACE`. */
  readonly values: Readonly<Record<string, string>>;
}
