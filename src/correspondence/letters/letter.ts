import type { Temporal } from 'temporal-polyfill';
import { requestOf } from '../../platform/request-of.ts';
import type { About } from '../../records/index.ts';

/** A letter with answers to one authority, as it would go now. */
export interface LetterToBoard {
  readonly boardId: string;
  /** `Socialnämnden, Motala kommun`. */
  readonly board: string;
  /** Null where it has none: then the letter is handed over. */
  readonly mailbox: string | null;
  readonly subject: string;
  /** Plain text, lines ended by \n. */
  readonly body: string;
  /** What is answered, told from all else that could be: the same is never sent twice, however the letter around it reads. */
  readonly content: string;
}

/** A letter that has been sent. */
export interface SentLetter {
  readonly boardId: string;
  /** Follows from what it answers and how many went before it (`letterKey`). */
  readonly key: string;
  readonly at: Temporal.Instant;
  /** Bare path of the mail, or of the paper that was handed over. */
  readonly href: string;
  /** It certainly has not come: another may go instead. */
  readonly failed: boolean;
}

/** An id that is the same for the same letter to the same board after as many letters about the same thing. Pure. */
export function letterKey(
  about: About,
  { boardId, content }: Pick<LetterToBoard, 'boardId' | 'content'>,
  earlier: number,
): string {
  return requestOf('letter', about.kind, about.id, boardId, String(earlier), content);
}

/** Whether the last letter to the board said the same, and came as far as is known. Pure. @param sent those to this board, in order */
export function isSent(
  about: About,
  letter: Pick<LetterToBoard, 'boardId' | 'content'>,
  sent: readonly Pick<SentLetter, 'key' | 'failed'>[],
): boolean {
  const last = sent.at(-1);
  return last !== undefined && !last.failed && last.key === letterKey(about, letter, sent.length - 1);
}
