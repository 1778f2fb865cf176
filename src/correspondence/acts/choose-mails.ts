import type { Ctx } from '../../platform/act.ts';
import { program } from '../../platform/actor.ts';
import { goOnAs } from '../../platform/db/database.ts';
import { isNoticeKind, type NoticeKind, noticeKinds } from '../notices/kinds.ts';
import type { Stopping } from '../notices/stop-token.ts';
import { mailsWantedBy } from '../queries/notices.ts';
import { mailChoices, noticeRuns } from '../tables.ts';

/** The actor's own choice: these kinds, and no others. Only what changes is written. */
export async function chooseMails(ctx: Ctx, accountId: string, wanted: ReadonlySet<NoticeKind>): Promise<void> {
  const before = await mailsWantedBy(ctx, accountId);
  for (const kind of Object.keys(noticeKinds).filter(isNoticeKind)) {
    const on = wanted.has(kind);
    if (before[kind] !== on) await ctx.tx.insert(mailChoices).values({ accountId, kind, on, how: 'page', at: ctx.now });
  }
}

/** Stops a kind of mail to whoever holds its link (`readStopToken`): nobody who is signed in. Done twice, it does nothing the second time. */
export async function stopMails(ctx: Ctx, { accountId, kind }: Stopping): Promise<void> {
  const asProgram = await goOnAs(ctx, program('stop-mails'), 'stop-mails');
  if (!(await mailsWantedBy(asProgram, accountId))[kind]) return;
  await asProgram.tx.insert(mailChoices).values({ accountId, kind, on: false, how: 'link', at: ctx.now });
}

/** A run of mails to many is done; nobody gets one of it afterwards. */
export async function markNoticeRun(ctx: Ctx, kind: NoticeKind, period: string): Promise<void> {
  await ctx.tx.insert(noticeRuns).values({ kind, period, how: 'done', at: ctx.now }).onConflictDoNothing();
}
