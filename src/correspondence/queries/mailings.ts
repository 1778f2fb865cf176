import { and, asc, desc, eq, gt, inArray, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import { isHeld } from '../mailing-lock.ts';
import type { Mailing, MailingEvent, MailingFile, MailingPurpose } from '../outgoing/mailing.ts';
import { isJustLetGo } from '../outgoing/mailing-state.ts';
import { mailingEvent, mailingFiles, mailings } from '../tables.ts';

/** A mail that goes or has gone, or null when there is none for this actor. */
export async function mailingById(ctx: Ctx, id: string): Promise<Mailing | null> {
  return isUuid(id) ? ((await mailingsWhere(ctx, eq(mailings.id, id)))[0] ?? null) : null;
}

/** The mails about a thing in a later room, in the order in which they were decided. */
export function mailingsAbout(
  ctx: Ctx,
  kind: string,
  id: string,
  purposes: readonly MailingPurpose[],
): Promise<readonly Mailing[]> {
  const about = and(eq(mailings.aboutKind, kind), eq(mailings.aboutId, id));
  return mailingsWhere(ctx, and(about, inArray(mailings.purpose, [...purposes])));
}

/** The mail that went under a Message-ID (without angle brackets), or null. */
export async function mailingByMessageId(ctx: Ctx, messageId: string): Promise<Mailing | null> {
  return (await mailingsWhere(ctx, eq(mailings.messageId, messageId)))[0] ?? null;
}

/** Mails by id, in the order in which they were decided. */
export function mailingsWithIds(ctx: Ctx, ids: readonly string[]): Promise<readonly Mailing[]> {
  return ids.length === 0 ? Promise.resolve([]) : mailingsWhere(ctx, inArray(mailings.id, [...ids]));
}

/** The latest mails of a purpose, the newest first. */
export async function latestMailings(ctx: Ctx, purpose: MailingPurpose, most: number): Promise<readonly Mailing[]> {
  const rows = await ctx.tx
    .select({ id: mailings.id })
    .from(mailings)
    .where(eq(mailings.purpose, purpose))
    .orderBy(desc(mailings.seq))
    .limit(most);
  const found = await mailingsWithIds(
    ctx,
    rows.map(({ id }) => id),
  );
  return found.toReversed();
}

/** The mails whose last event is of one of these kinds; `none` are those without any. */
export function mailingsWhoseLastIs(ctx: Ctx, kinds: readonly (MailingEvent['kind'] | 'none')[]): Promise<readonly Mailing[]> {
  const last = sql`coalesce((select ${mailingEvent.kind} from ${mailingEvent} where ${mailingEvent.mailingId} = ${mailings.id}
    order by ${mailingEvent.seq} desc limit 1), 'none')`;
  return mailingsWhere(ctx, inArray(last, [...kinds]));
}

/** Mails instead of which a later one was decided: to the same authority, about the same thing, for the same purpose. */
export async function replacedIds(ctx: Ctx): Promise<ReadonlySet<string>> {
  const later = alias(mailings, 'later');
  const rows = await ctx.tx
    .select({ id: mailings.id })
    .from(mailings)
    .innerJoin(
      later,
      and(
        eq(later.aboutId, mailings.aboutId),
        eq(later.counterpartBoardId, mailings.counterpartBoardId),
        eq(later.purpose, mailings.purpose),
        gt(later.seq, mailings.seq),
      ),
    )
    .where(or(inArray(mailings.purpose, ['dispatch', 'letter']), eq(mailings.aboutKind, 'contact')));
  return new Set(rows.map(({ id }) => id));
}

async function mailingsWhere(ctx: Ctx, where: SQL | undefined): Promise<readonly Mailing[]> {
  const underWay = isHeld(sql`${mailings.id}::text`);
  const rows = await ctx.tx.select({ mail: mailings, underWay }).from(mailings).where(where).orderBy(asc(mailings.seq));
  const ids = rows.map(({ mail }) => mail.id);
  if (ids.length === 0) return [];
  const files = await ctx.tx
    .select()
    .from(mailingFiles)
    .where(inArray(mailingFiles.mailingId, ids))
    .orderBy(asc(mailingFiles.ordinal));
  const events = await ctx.tx
    .select()
    .from(mailingEvent)
    .where(inArray(mailingEvent.mailingId, ids))
    .orderBy(asc(mailingEvent.seq));
  return rows.map(({ mail: { aboutKind, aboutId, seq: _, ...mail }, underWay: held }) => {
    const happened: readonly MailingEvent[] = events.filter(({ mailingId }) => mailingId === mail.id);
    return {
      ...mail,
      about: aboutKind === null || aboutId === null ? null : { kind: aboutKind, id: aboutId },
      files: files.filter(({ mailingId }) => mailingId === mail.id) satisfies readonly MailingFile[],
      events: happened,
      underWay: held || isJustLetGo(happened, ctx.now),
    };
  });
}
