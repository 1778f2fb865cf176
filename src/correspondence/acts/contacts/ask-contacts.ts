import { eq, sql } from 'drizzle-orm';
import { type Body, bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, type Result, refuse } from '../../../platform/result.ts';
import { questionBody, questionSubject } from '../../contacts/contact-mail.ts';
import { occasionOn } from '../../contacts/occasion.ts';
import { contactToken, withheldLink } from '../../contacts/own-link.ts';
import { mayKeepContacts } from '../../contacts/policy.ts';
import type { ContactRefusal } from '../../contacts/refusals.ts';
import { validUntil } from '../../contacts/valid-until.ts';
import type { MailWays } from '../../outgoing/ways.ts';
import { contactKind } from '../../queries/contacts/contact-matching.ts';
import { type BoardContact, contactsByBoard, nameOfBoard } from '../../queries/contacts/contacts-by-board.ts';
import { tokenHash } from '../../queries/contacts/open-question.ts';
import { contactQuestions } from '../../tables.ts';
import { answerAddressFor } from '../answer-address.ts';
import { decideMailing } from '../decide-mailing.ts';

/** What mails about contacts are sent with. */
export interface ContactWays {
  readonly ways: MailWays;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  /** What the links in them follow from. */
  readonly secret: string;
}

export interface AskContacts {
  /** Of the form: sent twice it asks once. */
  readonly requestId: string;
  readonly boardIds: readonly string[];
  /** How the mail begins. */
  readonly intro: string;
  /** Also those that have been asked this year. */
  readonly again: boolean;
}

/** Of our own choosing: keeps this lock apart from others'. */
const lockKey = 7361011;

/**
 * Decides a mail to each of these boards' mailboxes, with a link of its own that answers. A board is asked once a year, whoever asks and
 * however often, unless a person says that it is to be asked again.
 * @returns how many mails the form has sent, now or before
 */
export async function askContacts(
  ctx: Ctx,
  given: ContactWays,
  input: AskContacts,
): Promise<Result<{ readonly mails: number }, ContactRefusal>> {
  if (!mayKeepContacts.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (input.intro.trim() === '') return refuse('intro-missing', 'intro');
  if (!given.ways.canSend) return refuse('no-mail-server');
  const body = await bodyOf(ctx);
  if (body === null) return refuse('not-found');
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(${lockKey})`);
  const chosen = (await contactsByBoard(ctx)).filter(({ board }) => input.boardIds.includes(board.id));
  if (chosen.length === 0) return refuse('none-chosen', 'namnd');
  const sent = await sentBy(ctx, input.requestId);
  if (sent > 0) return done({ mails: sent });
  if (!input.again && chosen.some(({ contact }) => contact.asked !== null)) return refuse('asked-already', 'igen');
  const open = chosen.filter(({ board }) => board.mailbox !== null);
  for (const each of open) await ask(ctx, given, input, body, each);
  return done({ mails: open.length });
}

function sentBy(ctx: Ctx, requestId: string): Promise<number> {
  return ctx.tx.$count(contactQuestions, eq(contactQuestions.requestId, requestId));
}

async function ask(ctx: Ctx, { ways, url, secret }: ContactWays, input: AskContacts, body: Body, one: BoardContact) {
  const { board, contact } = one;
  const { year, kind } = occasionOn(ctx.today);
  const about = { kind: contactKind, id: body.id };
  const replyTo = await answerAddressFor(ctx, ways, about, board.id);
  const facts = {
    ...{ board: nameOfBoard(board), mailbox: board.mailbox ?? '', title: contact.title, person: contact.person, year },
    ...{ link: withheldLink(url), until: validUntil(ctx.now), canReply: replyTo !== null },
    ...{ senderName: ctx.actor.label, bodyName: body.name },
  };
  const mailingId = await decideMailing(ctx, ways, {
    requestId: requestOf('contact', input.requestId, board.id),
    ...{ purpose: 'letter', owner: body.hostBoardId, to: facts.mailbox, senderName: facts.senderName, replyTo, about },
    ...{ counterpart: facts.board, counterpartBoardId: board.id, example: board.example },
    ...{ subject: questionSubject(facts), body: questionBody(facts, input.intro) },
  });
  await ctx.tx.insert(contactQuestions).values({
    ...{ id: newId(), boardId: board.id, year, occasion: contact.asked === null ? kind : 'asked', mailingId },
    ...{
      tokenHash: tokenHash(contactToken(secret, mailingId)),
      askedBy: ctx.actor.account,
      at: ctx.now,
      requestId: input.requestId,
    },
  });
}
