import { asc, inArray, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { boardsById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { type Contact, type ContactFacts, contactOf, type MailboxTrouble } from '../../contacts/contact.ts';
import { contactAnswers, contactQuestions, contactReviews, mailingEvent, mailings } from '../../tables.ts';

/** This year's contact of each board, by its id: what is known of its mailbox, who confirmed it when, and whether mail to it comes back. */
export async function contactsOf(ctx: Ctx, boardIds: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
  const yearOf = (at: Temporal.Instant) => stockholmDay(at).year;
  const found = await contactFacts(ctx, boardIds);
  return new Map([...found].map(([id, facts]) => [id, contactOf(facts, ctx.today.year, yearOf)]));
}

/** All that has been asked and said, by board; of those that the actor may know of. */
export async function contactFacts(ctx: Ctx, boardIds: readonly string[]): Promise<ReadonlyMap<string, ContactFacts>> {
  const ids = [...new Set(boardIds)];
  if (ids.length === 0) return new Map();
  const boards = await boardsById(ctx, ids, ctx.today);
  const questions = await ctx.tx
    .select()
    .from(contactQuestions)
    .where(inArray(contactQuestions.boardId, ids))
    .orderBy(asc(contactQuestions.seq));
  const answers = await ctx.tx
    .select()
    .from(contactAnswers)
    .where(inArray(contactAnswers.boardId, ids))
    .orderBy(asc(contactAnswers.seq));
  const reviews = await ctx.tx
    .select({ id: contactReviews.answerId })
    .from(contactReviews)
    .where(inArray(contactReviews.boardId, ids));
  const troubles = await troublesOf(
    ctx,
    [...boards.values()].flatMap(({ mailbox }) => mailbox ?? []),
  );
  const reviewed = new Set(reviews.map(({ id }) => id));
  return new Map(
    [...boards.values()].map(({ id, mailbox }) => [
      id,
      {
        ...{ mailbox, reviewed, trouble: mailbox === null ? null : (troubles.get(mailbox.toLowerCase()) ?? null) },
        questions: questions.filter(({ boardId }) => boardId === id),
        answers: answers.filter(({ boardId }) => boardId === id),
      },
    ]),
  );
}

/** Addresses whose last mail that is known of did not arrive, in lower case. */
async function troublesOf(ctx: Ctx, addresses: readonly string[]): Promise<ReadonlyMap<string, MailboxTrouble>> {
  const asked = [...new Set(addresses.map((address) => address.toLowerCase()))];
  if (asked.length === 0) return new Map();
  const rows = await ctx.tx.execute<{ address: string; mailing: string; kind: string; answer: string | null; at: string }>(sql`
    select distinct on (lower(${mailings.to})) lower(${mailings.to}) as address, ${mailings.id} as mailing, ${mailingEvent.kind} as kind,
      ${mailingEvent.answer} as answer, to_char(${mailingEvent.at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from ${mailings} join ${mailingEvent} on ${mailingEvent.mailingId} = ${mailings.id}
    where lower(${mailings.to}) in ${asked} and ${mailingEvent.kind} in ('taken', 'refused', 'bounced', 'judged-sent')
    order by lower(${mailings.to}), ${mailings.seq} desc, ${mailingEvent.seq} desc`);
  return new Map(
    rows.rows.flatMap(({ address, mailing, kind, answer, at }) =>
      kind === 'bounced' || kind === 'refused'
        ? [[address, { kind, answer: answer ?? '', at: Temporal.Instant.from(at), mailingId: mailing }] as const]
        : [],
    ),
  );
}
