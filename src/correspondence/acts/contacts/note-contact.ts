import { eq } from 'drizzle-orm';
import { boardsById, setMailbox } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, type Result, refuse } from '../../../platform/result.ts';
import { mayKeepContacts } from '../../contacts/policy.ts';
import type { ContactRefusal } from '../../contacts/refusals.ts';
import { readContact } from '../../contacts/typed-contact.ts';
import { contactLetters } from '../../queries/contacts/contact-letters.ts';
import { contactsOf } from '../../queries/contacts/contacts-of.ts';
import { contactAnswers, contactReviews } from '../../tables.ts';
import { endIncoming } from '../incoming/place-mail.ts';

export interface NoteContact {
  readonly requestId: string;
  readonly boardId: string;
  readonly mailbox: string;
  readonly title: string;
  readonly person: string;
  /** Told by telephone or otherwise, or written in a mail. */
  readonly how: 'hand' | 'reply';
}

/** A person notes what an authority has said of its contact. Counts as its answer for the year; sent twice it is one. */
export async function noteContact(ctx: Ctx, input: NoteContact): Promise<Result<null, ContactRefusal>> {
  if (!mayKeepContacts.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const board = (await boardsById(ctx, [input.boardId], ctx.today)).get(input.boardId);
  const contact = (await contactsOf(ctx, [input.boardId])).get(input.boardId);
  if (board === undefined || contact === undefined) return refuse('not-found');
  const { given, refusals } = readContact(input);
  if (refusals.length > 0) return { ok: false, refusals };
  const isRight = given.mailbox === contact.mailbox && given.title === contact.title && given.person === contact.person;
  const [made] = await ctx.tx
    .insert(contactAnswers)
    .values({
      ...{
        id: newId(),
        boardId: board.id,
        questionId: contact.asked?.id ?? null,
        outcome: isRight ? 'right' : 'changed',
        ...given,
      },
      ...{ earlierMailbox: contact.mailbox, how: input.how, by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
    })
    .onConflictDoNothing({ target: contactAnswers.requestId })
    .returning({ id: contactAnswers.id });
  if (made === undefined) return done(null);
  if (input.how === 'reply') await endLetters(ctx, board.id);
  if (given.mailbox === contact.mailbox) return done(null);
  const set = await setMailbox(ctx, { boardId: board.id, mailbox: given.mailbox });
  return set.ok ? done(null) : refuse('mailbox-wrong', 'mailbox');
}

/** The letters that it was read in are done with. */
async function endLetters(ctx: Ctx, boardId: string): Promise<void> {
  for (const { id } of await contactLetters(ctx, boardId))
    await endIncoming(ctx, id, 'nothing-to-record', 'Kontaktuppgifterna är antecknade.');
}

/** A person has looked at a change that came by the link, and lets it stand. */
export async function reviewContact(ctx: Ctx, boardId: string, answerId: string): Promise<Result<null, ContactRefusal>> {
  if (!mayKeepContacts.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const [answer] = await ctx.tx.select().from(contactAnswers).where(eq(contactAnswers.id, answerId));
  if (answer === undefined || answer.boardId !== boardId) return refuse('not-found');
  await ctx.tx
    .insert(contactReviews)
    .values({ id: newId(), boardId, answerId, by: ctx.actor.account, at: ctx.now })
    .onConflictDoNothing({ target: contactReviews.answerId });
  return done(null);
}
