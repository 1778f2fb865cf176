import { canonicalize } from 'json-canonicalize';
import type { Temporal } from 'temporal-polyfill';
import { type About, sha256Hex } from '../../records/index.ts';
import { isSent, type LetterToBoard, type SentLetter } from './letter.ts';

/** What there is to answer an authority, and what it has been sent before. */
export interface AnswersToBoard {
  readonly letter: LetterToBoard;
  /** How many answers the letter holds. */
  readonly points: number;
  /** Of them, those that an earlier letter did not say so. */
  readonly news: number;
  /** What is not answered yet: until all is, nothing is sent. */
  readonly waiting: number;
  /** Earlier letters about the same thing, in order. */
  readonly sent: readonly SentLetter[];
}

/** Who would get a letter now, and who would not and why. */
export interface LettersToSend {
  readonly toSend: readonly (AnswersToBoard & { readonly lastAt: Temporal.Instant | null })[];
  readonly others: readonly {
    readonly board: string;
    /** The letter that said the same; null for one that waits for answers. */
    readonly had: SentLetter | null;
    readonly waiting: number;
  }[];
}

/** Pure. Nobody gets half of their answers, and nobody the same twice. */
export function lettersToSend(about: About, all: readonly AnswersToBoard[]): LettersToSend {
  const isNow = ({ letter, waiting, sent }: AnswersToBoard) => waiting === 0 && !isSent(about, letter, sent);
  return {
    toSend: all.filter(isNow).map((each) => ({ ...each, lastAt: lastThatCame(each.sent)?.at ?? null })),
    others: all
      .filter((each) => !isNow(each))
      .map(({ letter, waiting, sent }) => ({ board: letter.board, waiting, had: waiting > 0 ? null : (sent.at(-1) ?? null) })),
  };
}

/** Tells one state of what would go from another: what a form carries of what was shown. Pure. */
export function lettersSeen({ toSend }: Pick<LettersToSend, 'toSend'>): string {
  const shown = toSend.map(({ letter: { boardId, mailbox, subject, body } }) => [boardId, mailbox, subject, body]);
  return sha256Hex(new TextEncoder().encode(canonicalize(shown)));
}

/** The last letter that a board has had, as far as is known; null for none. Pure. */
export function lastThatCame(sent: readonly SentLetter[]): SentLetter | null {
  return sent.findLast(({ failed }) => !failed) ?? null;
}
