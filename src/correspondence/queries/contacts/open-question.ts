import { and, eq, gt } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { type Board, type Body, boardsById, bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { sha256Hex } from '../../../records/index.ts';
import type { Contact, ContactQuestion } from '../../contacts/contact.ts';
import { validUntil } from '../../contacts/valid-until.ts';
import { contactQuestions } from '../../tables.ts';
import { contactsOf } from './contacts-of.ts';

/** What a link in a mail asks, and what is known. */
export interface OpenQuestion {
  readonly question: ContactQuestion;
  readonly board: Board;
  readonly contact: Contact;
  readonly body: Body;
}

/**
 * The question that a link leads to, while it is valid: the board's latest, no older than thirteen months, of a board that still exists.
 * Asked as the program: whoever has the link has no account.
 */
export async function openQuestion(ctx: Ctx, token: string): Promise<OpenQuestion | null> {
  const [question] = await ctx.tx
    .select()
    .from(contactQuestions)
    .where(eq(contactQuestions.tokenHash, tokenHash(token)));
  if (question === undefined || Temporal.PlainDate.compare(ctx.today, validUntil(question.at)) > 0) return null;
  const later = await ctx.tx
    .select({ id: contactQuestions.id })
    .from(contactQuestions)
    .where(and(eq(contactQuestions.boardId, question.boardId), gt(contactQuestions.seq, question.seq)))
    .limit(1);
  const board = (await boardsById(ctx, [question.boardId], ctx.today)).get(question.boardId);
  const contact = (await contactsOf(ctx, [question.boardId])).get(question.boardId);
  const body = await bodyOf(ctx);
  if (later.length > 0 || board === undefined || contact === undefined || body === null) return null;
  return board.existsTo !== null && Temporal.PlainDate.compare(board.existsTo, ctx.today) <= 0
    ? null
    : { question, board, contact, body };
}

/** All that is kept of a link's token. */
export function tokenHash(token: string): string {
  return sha256Hex(new TextEncoder().encode(token));
}
