import type { Temporal } from 'temporal-polyfill';
import type { commentAnswers, statements } from '../tables.ts';

export type Stance = (typeof statements.$inferSelect)['stance'];
export const stances = ['no-objection', 'viewpoints', 'against', 'declines'] as const satisfies readonly Stance[];

/** A board's statement, as it decided it. */
export interface Statement {
  readonly id: string;
  readonly sharingId: string;
  readonly boardId: string;
  /** `Socialnämnden, Motala kommun`, as it is called today. */
  readonly board: string;
  readonly principalId: string;
  readonly decidedOn: Temporal.PlainDate;
  readonly paragraph: string | null;
  readonly stance: Stance;
  readonly summary: string;
  /** The extract or letter that it came in. */
  readonly recordId: string | null;
  readonly at: Temporal.Instant;
}

/** What the secretariat answers to a comment. */
export type Verdict = (typeof commentAnswers.$inferSelect)['verdict'];
export const verdicts = ['included', 'partly', 'not'] as const satisfies readonly Verdict[];

/** The latest answer to a comment. */
export interface Answer {
  readonly commentId: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** The change that it led to, in `/arbetsplan/jamfor`; null for none. */
  readonly change: Change | null;
  readonly at: Temporal.Instant;
}

/** A change between two texts of a plan: each a version's id or `utkast-PLANID`, and the passage's key. */
export interface Change {
  readonly from: string;
  readonly to: string;
  readonly key: string;
}

/** Bare path of the change on the page that compares the two. */
export function hrefOfChange({ from, to, key }: Change): string {
  return `/arbetsplan/jamfor?fran=${from}&till=${to}#andring-${key}`;
}
