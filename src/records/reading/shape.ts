/*
 * What a reader finds in a document (contract.md). Not found is null or an empty list, never a guess; `doubts` says where a
 * person must look.
 */

/** Offsets in the extracted text, [start, end). */
export type Span = readonly [start: number, end: number];

/** A minutes extract holds a board's decision, an official report proposes one; `unknown` is everything else. */
export type DocumentKind = 'minutes-extract' | 'official-report' | 'unknown';

/** The outcomes of contract.md, "Round facts". */
export type Outcome =
  | 'approve'
  | 'adopt'
  | 'confirm'
  | 'endorse'
  | 'recommend'
  | 'recommend-against'
  | 'approve-with-changes'
  | 'reject'
  | 'postpone'
  | 'refer-back'
  | 'forward'
  | 'strike'
  | 'note'
  | 'annul';

/** One sentence of a decision. */
export interface Clause {
  /** As numbered in the document; null when it is not. */
  readonly number: number | null;
  /** The clause as it reads, on one line: words broken over lines mended, page headers taken out. */
  readonly text: string;
  /** As written, lower case, the verb alone: `godkänns`, `får i uppdrag`. Null where the grammar knows none. */
  readonly verb: string | null;
  /** Null where none of ours fits: a task given, a statement sent, the finances. */
  readonly outcome: Outcome | null;
}

/** What the document proposes that a board decides. */
export interface Proposal {
  readonly board: string | null;
  readonly clauses: readonly Clause[];
}

/** Named parties and the others can be computed; `other` is substance, and a person judges. */
export type ConditionKind = 'all-others' | 'named' | 'at-least' | 'other';

export interface Condition {
  /** Null in the document's own clauses; in a proposal the board it is made to. */
  readonly board: string | null;
  /** The clause it stands in, or qualifies when it is a clause of its own: its number, or its place from 1. */
  readonly clause: number;
  readonly kind: ConditionKind;
  readonly text: string;
  /** The parties that are named, as written; also beside `all-others`. */
  readonly names: readonly string[];
}

export interface Vote {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** In the document's words, as far as it says. */
  readonly about: string | null;
}

export type Codetermination = 'not-called-for' | 'information' | 'negotiation' | 'collaboration';

/** A field as in `spans`, and why a person must look at it. In English, for the record; pages say it in Swedish by field. */
export interface Doubt {
  readonly field: string;
  readonly why: string;
}

/** The whole answer. */
export interface ReadDocument {
  readonly kind: DocumentKind;
  readonly authority: string | null;
  readonly board: string | null;
  /** `YYYY-MM-DD`: of the meeting, or of the report. */
  readonly date: string | null;
  readonly paragraph: string | null;
  readonly registrationNumbers: readonly string[];
  readonly title: string | null;
  readonly clauses: readonly Clause[];
  readonly proposals: readonly Proposal[];
  readonly conditions: readonly Condition[];
  readonly dissents: readonly string[];
  readonly votes: readonly Vote[];
  readonly conflictsOfInterest: readonly string[];
  readonly verifiedImmediately: boolean | null;
  readonly attachments: readonly string[];
  readonly codetermination: Codetermination | null;
  readonly distribution: readonly string[];
  /** By field: `board`, `clauses.0`, `proposals.0.clauses.1` … */
  readonly spans: Readonly<Record<string, Span>>;
  readonly doubts: readonly Doubt[];
}
