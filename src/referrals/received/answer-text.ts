/** An answer to a referral, as it is written and frozen. Every text is running text (docs/adr/0012). */
export interface AnswerText {
  readonly title: string;
  /** The answer in short. */
  readonly summary: string;
  readonly body: string;
  /** Where the principals differ: said, never smoothed over. */
  readonly differences: string;
}
