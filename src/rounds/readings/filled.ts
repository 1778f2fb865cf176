/** What the form is about, as far as the reading needs it. */
export interface FormFacts {
  readonly part: 'prepare' | 'recommend' | 'decide';
  readonly expects: 'approve' | 'note';
  /** The board that had the step on a day (ISO); it must be one of the form's choices. */
  readonly boardOn: (day: string | null) => string;
  /** ISO days that the form offers. */
  readonly meetings: readonly string[];
  readonly principals: readonly { readonly code: string; readonly name: string }[];
  /** The deciding principal's own code: nobody makes its decision depend on itself. */
  readonly ownCode: string;
  /** Outcomes that stand as choices of their own; the rest lie behind "something else". */
  readonly plainOutcomes: readonly string[];
  /** Other steps that the same § is proposed to answer. */
  readonly also: readonly string[];
}

/** What a person must look at: the form's field, where it may stand in the text, and what it is. */
export interface FormDoubt {
  /** Name of the form's field; empty for the document as a whole. */
  readonly field: string;
  /** Key in the places, or null. */
  readonly place: string | null;
  readonly what: DoubtKind;
}

/** `read-*`: the reader itself doubted; the rest was found while the form was filled in. */
export type DoubtKind =
  | `read-${string}`
  | 'no-day'
  | 'no-outcome'
  | 'several-outcomes'
  | 'other-outcome-than-asked'
  | 'annuls'
  | 'several-votes'
  | 'condition-unknown-party'
  | 'condition-without-number'
  | 'condition-of-substance'
  | 'not-said-verified'
  | 'says-unverified';

/** The form as the document fills it in. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** For each field that comes from the text the key of its place (`spans`, `verified`, `noticed`). */
  readonly places: Readonly<Record<string, string>>;
  readonly doubts: readonly FormDoubt[];
}

/** A part of what is filled in. */
export type Part = Partial<Filled>;
