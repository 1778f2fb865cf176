import type { Temporal } from 'temporal-polyfill';
import type { Passage } from '../plans/index.ts';
import { plainText } from '../platform/prose/index.ts';
import type { Answer } from './statement/statement.ts';

/** A comment on a passage, with what others have said of it. */
export interface Comment {
  readonly id: string;
  readonly sharingId: string;
  /** Key of the passage, or `wholeText`. */
  readonly passage: string;
  /** Words of the passage that it is about; '' for all of it. */
  readonly quote: string;
  readonly text: string;
  /** Who it comes from: a person with their authority, a board, or in the words that it was noted with. */
  readonly author: string;
  readonly authorPersonId: string | null;
  /** The authority that the author comes from, as known then. */
  readonly authorPrincipalId: string | null;
  readonly boardId: string | null;
  readonly statementId: string | null;
  readonly at: Temporal.Instant;
  /** Taken back by whoever wrote it: kept, and shown as withdrawn. */
  readonly withdrawn: boolean;
  /** Names of those who agree, first to say so first. */
  readonly supporters: readonly string[];
  /** Whether the reader is one of them. */
  readonly supportedByMe: boolean;
  /** Whether it is the reader's own, by the person that the account belongs to. */
  readonly mine: boolean;
  /** The secretariat's, when it has answered. */
  readonly answer: Answer | null;
}

/** The passage of a comment on the text as a whole. */
export const wholeText = 'alla';

/** Whether the words stand in the passage, whatever spaces and line breaks lie between them. */
export function isQuoteOf(quote: string, { label, text }: Pick<Passage, 'label' | 'text'>): boolean {
  return squeezed(`${label} ${plainText(text)}`).includes(squeezed(quote));
}

function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
