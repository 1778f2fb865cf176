import { and, asc, eq, sql } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';
import { agendaPapers } from '../../tables.ts';
import { isStillDraft } from '../agenda/item-to-change.ts';
import { moved } from '../agenda/move-item.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { paperToChange } from './paper-to-change.ts';

/** Takes a paper from an item while the agenda is a draft. The record stays among the records. */
export async function removePaper(ctx: Ctx, paperId: string): Promise<AgendaResult<null>> {
  const found = await paperToChange(ctx, paperId);
  if (!found.ok) return found;
  if (!isStillDraft(found.value.meeting)) return refuse('withdraw-instead');
  await ctx.tx.delete(agendaPapers).where(eq(agendaPapers.id, paperId));
  await tellMeeting(ctx, found.value.meeting.id);
  return done(null);
}

/** Withdraws a paper that has been told of: it stays named, with why, and is opened from the agenda no more. */
export async function withdrawPaper(
  ctx: Ctx,
  input: { readonly paperId: string; readonly reason: string },
): Promise<AgendaResult<null>> {
  const found = await paperToChange(ctx, input.paperId);
  if (!found.ok) return found;
  const { paper, meeting } = found.value;
  if (paper.withdrawnAt !== null) return done(null);
  if (isStillDraft(meeting)) return refuse('remove-paper-instead');
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', `reason-${paper.id}`);
  await ctx.tx.update(agendaPapers).set({ withdrawnAt: ctx.now, withdrawnReason: reason }).where(eq(agendaPapers.id, paper.id));
  await tellMeeting(ctx, meeting.id);
  return done(null);
}

/** Moves a paper one step among its item's. */
export async function movePaper(ctx: Ctx, paperId: string, way: 'up' | 'down'): Promise<AgendaResult<null>> {
  const found = await paperToChange(ctx, paperId);
  if (!found.ok) return found;
  const { item, meeting } = found.value;
  const rows = await ctx.tx
    .select({ id: agendaPapers.id })
    .from(agendaPapers)
    .where(eq(agendaPapers.itemId, item.id))
    .orderBy(asc(agendaPapers.seq));
  const now = rows.map(({ id }) => id);
  const ordered = moved(now, paperId, { way });
  if (ordered === now) return done(null);
  // Each takes the next turn: the order is that of their turns.
  for (const id of ordered) {
    const own = and(eq(agendaPapers.id, id), eq(agendaPapers.itemId, item.id));
    await ctx.tx.execute(sql`update agenda_papers set seq = default where ${own}`);
  }
  await tellMeeting(ctx, meeting.id);
  return done(null);
}
