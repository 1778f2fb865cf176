import { sql } from 'drizzle-orm';
import { setMailbox } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, type Result, refuse } from '../../../platform/result.ts';
import { isSame } from '../../contacts/contact.ts';
import { changedMail } from '../../contacts/contact-mail.ts';
import type { ContactRefusal } from '../../contacts/refusals.ts';
import { readContact } from '../../contacts/typed-contact.ts';
import type { MailWays } from '../../outgoing/ways.ts';
import { contactKind } from '../../queries/contacts/contact-matching.ts';
import { nameOfBoard } from '../../queries/contacts/contacts-by-board.ts';
import { type OpenQuestion, openQuestion } from '../../queries/contacts/open-question.ts';
import { contactAnswers } from '../../tables.ts';
import { answerAddressFor } from '../answer-address.ts';
import { decideMailing } from '../decide-mailing.ts';

/** What was typed on the page that a link leads to. */
export interface LinkAnswer {
  readonly token: string;
  readonly mailbox: string;
  readonly title: string;
  readonly person: string;
}

type Answered = Result<{ readonly outcome: 'right' | 'changed' }, ContactRefusal>;

/**
 * An authority answers by its link. What it says holds at once: the link went to its own mailbox. A changed mailbox is told to the old and
 * to the new one, and the office looks at every change. The same answer again does nothing.
 * @param ctx goes on as the program: whoever has the link has no account
 */
export async function answerContact(ctx: Ctx, ways: MailWays, input: LinkAnswer): Promise<Answered> {
  const { given, refusals } = readContact(input);
  const open = await lockedQuestion(ctx, input.token);
  if (open === null) return refuse('link-old');
  if (refusals.length > 0) return { ok: false, refusals };
  const { board, contact, question } = open;
  const isRight = given.mailbox === contact.mailbox && given.title === contact.title && given.person === contact.person;
  const outcome = isRight ? 'right' : 'changed';
  // Pressed twice: what was said stands.
  if (isRight && contact.answer?.questionId === question.id) return done({ outcome: contact.answer.outcome });
  if (given.mailbox !== contact.mailbox) {
    const set = await setMailbox(ctx, { boardId: board.id, mailbox: given.mailbox });
    if (!set.ok) return refuse('mailbox-wrong', 'mailbox');
  }
  await ctx.tx.insert(contactAnswers).values({
    ...{ id: newId(), boardId: board.id, questionId: question.id, outcome, ...given, earlierMailbox: contact.mailbox },
    ...{ how: 'link', by: null, at: ctx.now, requestId: newId() },
  });
  if (contact.mailbox !== null && !isSame(given.mailbox, contact.mailbox)) await tellOfChange(ctx, ways, open, given.mailbox);
  return done({ outcome });
}

/** Two answers by one link take turns. */
async function lockedQuestion(ctx: Ctx, token: string): Promise<OpenQuestion | null> {
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${token}, 7361012))`);
  return openQuestion(ctx, token);
}

async function tellOfChange(ctx: Ctx, ways: MailWays, { board, contact, body }: OpenQuestion, to: string): Promise<void> {
  if (!ways.canSend || contact.mailbox === null) return;
  const about = { kind: contactKind, id: body.id };
  const replyTo = await answerAddressFor(ctx, ways, about, board.id);
  const name = nameOfBoard(board);
  const facts = { board: name, from: contact.mailbox, to, on: ctx.today, canReply: replyTo !== null, bodyName: body.name };
  for (const address of [contact.mailbox, to]) {
    await decideMailing(ctx, ways, {
      ...{ requestId: newId(), purpose: 'letter', owner: body.hostBoardId, to: address, senderName: body.name, automatic: true },
      ...{ counterpart: name, counterpartBoardId: board.id, replyTo, about, example: board.example },
      ...changedMail(facts),
    });
  }
}
