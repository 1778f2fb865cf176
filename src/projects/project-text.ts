/** What a charter says in words: each a running text (docs/adr/0012), empty until somebody has written it. */
export interface CharterText {
  /** Why: the need, and what there is already. */
  readonly background: string;
  /** What is to be better, for whom. */
  readonly aim: string;
  /** One goal a line, each so that one can tell afterwards whether it was reached. */
  readonly goals: string;
  /** What it is not about. */
  readonly scope: string;
  /** Who leads, who steers, who takes part. */
  readonly organisation: string;
  /** How it is carried out, in which order. */
  readonly course: string;
  /** How it is followed up and reported. */
  readonly followUp: string;
  /** Who takes what over afterwards. */
  readonly handover: string;
}

/** What a closing report says in words. */
export interface ClosingText {
  /** What came of it, in short: what a board should know first. */
  readonly summary: string;
  /** Goal by goal: reached, or not, and how one knows. */
  readonly results: string;
  readonly lessons: string;
  /** What remains to be done, and whose it is. */
  readonly remaining: string;
}

export const charterParts = [
  'background',
  'aim',
  'goals',
  'scope',
  'organisation',
  'course',
  'followUp',
  'handover',
] as const satisfies readonly (keyof CharterText)[];
export const closingParts = ['summary', 'results', 'lessons', 'remaining'] as const satisfies readonly (keyof ClosingText)[];

export const emptyCharter: CharterText = {
  ...{ background: '', aim: '', goals: '', scope: '' },
  ...{ organisation: '', course: '', followUp: '', handover: '' },
};
export const emptyClosing: ClosingText = { summary: '', results: '', lessons: '', remaining: '' };
