import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { isNoticeKind, type NoticeKind, noticeKinds } from '../notices/kinds.ts';
import type { KeptInvitation } from '../notices/notice.ts';
import type { Mailing } from '../outgoing/mailing.ts';
import { mailChoices, mailings, noticeRuns, notices } from '../tables.ts';
import { mailingsWithIds } from './mailings.ts';

/** A mail to somebody with an account, with where it stands. */
export interface SentNotice {
  readonly mailing: Mailing;
  readonly accountId: string;
  readonly toAccountId: string;
  readonly kind: NoticeKind;
  readonly language: 'sv' | 'en';
  /** Without the lines on why it came. */
  readonly body: string;
  /** Null for a mail without. */
  readonly invitation: KeptInvitation | null;
}

/** The mail as a notice; null when it is none, or not the actor's own to read. */
export async function noticeById(ctx: Ctx, mailing: Mailing): Promise<SentNotice | null> {
  const [row] = await ctx.tx.select().from(notices).where(eq(notices.mailingId, mailing.id));
  return row === undefined || !isNoticeKind(row.kind) ? null : asSent(row, row.kind, mailing);
}

/** The latest mails to an account, the newest first. Nobody is given another's. */
export async function noticesTo(ctx: Ctx, accountId: string, most: number): Promise<readonly SentNotice[]> {
  const rows = await ctx.tx
    .select({ notice: notices })
    .from(notices)
    .innerJoin(mailings, eq(mailings.id, notices.mailingId))
    .where(eq(notices.toAccountId, accountId))
    .orderBy(desc(mailings.seq))
    .limit(most);
  const found = await mailingsWithIds(
    ctx,
    rows.map(({ notice }) => notice.mailingId),
  );
  return rows.flatMap(({ notice }) => {
    const mailing = found.find(({ id }) => id === notice.mailingId);
    return mailing === undefined || !isNoticeKind(notice.kind) ? [] : [asSent(notice, notice.kind, mailing)];
  });
}

/** What `invitation` is: nothing else is ever written there (`send-notice.ts`). */
function asSent(row: typeof notices.$inferSelect, kind: NoticeKind, mailing: Mailing): SentNotice {
  const { mailingId: _, invitation, ...notice } = row;
  return { ...notice, kind, mailing, invitation: invitation as KeptInvitation | null };
}

/** Which kinds an account wants: what was chosen last, else what the kind says. */
export async function mailsWantedBy(ctx: Ctx, accountId: string): Promise<Readonly<Record<NoticeKind, boolean>>> {
  const chosen = await latestChoices(ctx, [accountId]);
  const kinds = Object.keys(noticeKinds).filter(isNoticeKind);
  const wanted = kinds.map((kind) => [kind, chosen.get(`${accountId} ${kind}`) ?? noticeKinds[kind].on] as const);
  return Object.fromEntries(wanted) as Record<NoticeKind, boolean>;
}

/** The accounts that have chosen a kind which nobody gets without choosing. */
export async function accountsThatChose(ctx: Ctx, kind: NoticeKind): Promise<readonly string[]> {
  const rows = await ctx.tx
    .selectDistinctOn([mailChoices.accountId], { accountId: mailChoices.accountId, on: mailChoices.on })
    .from(mailChoices)
    .where(eq(mailChoices.kind, kind))
    .orderBy(mailChoices.accountId, desc(mailChoices.seq));
  return rows.flatMap(({ accountId, on }) => (on ? [accountId] : []));
}

/** Whether a run of mails to many is done (`markNoticeRun`). */
export async function isNoticeRunDone(ctx: Ctx, kind: NoticeKind, period: string): Promise<boolean> {
  const where = and(eq(noticeRuns.kind, kind), eq(noticeRuns.period, period));
  return (await ctx.tx.select({ kind: noticeRuns.kind }).from(noticeRuns).where(where)).length > 0;
}

async function latestChoices(ctx: Ctx, accountIds: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const rows = await ctx.tx
    .selectDistinctOn([mailChoices.accountId, mailChoices.kind])
    .from(mailChoices)
    .where(inArray(mailChoices.accountId, [...accountIds]))
    .orderBy(mailChoices.accountId, mailChoices.kind, desc(mailChoices.seq));
  return new Map(rows.map(({ accountId, kind, on }) => [`${accountId} ${kind}`, on]));
}
