import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';
import { agendaItems, tasks } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { isStillDraft, itemToChange } from './item-to-change.ts';
import { closeGaps } from './move-item.ts';

/** Takes an item away while the agenda is a draft, with its papers' places on it (the records stay). A proposal that it came from waits again. */
export async function removeItem(ctx: Ctx, itemId: string): Promise<AgendaResult<null>> {
  const found = await itemToChange(ctx, itemId);
  if (!found.ok) return found;
  const { meeting } = found.value;
  if (!isStillDraft(meeting)) return refuse('strike-instead');
  const given = await ctx.tx.select({ id: tasks.id }).from(tasks).where(eq(tasks.itemId, itemId)).limit(1);
  if (given.length > 0) return refuse('has-tasks');
  await ctx.tx.delete(agendaItems).where(eq(agendaItems.id, itemId));
  await closeGaps(ctx, meeting.id);
  await tellMeeting(ctx, meeting.id);
  return done(null);
}

/** Takes an item off after the notice has gone, or during the meeting: it stands, struck, with why. */
export async function strikeItem(
  ctx: Ctx,
  input: { readonly itemId: string; readonly reason: string },
): Promise<AgendaResult<null>> {
  const found = await itemToChange(ctx, input.itemId);
  if (!found.ok) return found;
  const { item, meeting } = found.value;
  if (item.struckAt !== null) return done(null);
  if (isStillDraft(meeting)) return refuse('remove-instead');
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', 'reason');
  await setStruck(ctx, item.id, { struckAt: ctx.now, struckReason: reason });
  await tellMeeting(ctx, meeting.id);
  return done(null);
}

/** Puts a struck item back on the agenda. */
export async function restoreItem(ctx: Ctx, itemId: string): Promise<AgendaResult<null>> {
  const found = await itemToChange(ctx, itemId);
  if (!found.ok) return found;
  const { item, meeting } = found.value;
  if (item.struckAt === null) return done(null);
  await setStruck(ctx, item.id, { struckAt: null, struckReason: '' });
  await tellMeeting(ctx, meeting.id);
  return done(null);
}

type Struck = Pick<typeof agendaItems.$inferInsert, 'struckAt' | 'struckReason'>;

async function setStruck(ctx: Ctx, id: string, struck: Struck): Promise<void> {
  await ctx.tx
    .update(agendaItems)
    .set({ ...struck, by: ctx.actor.account, at: ctx.now })
    .where(eq(agendaItems.id, id));
}
