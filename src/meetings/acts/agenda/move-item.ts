import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { done } from '../../../platform/result.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';
import { agendaItems } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { itemToChange } from './item-to-change.ts';

/** One step up or down, or to the place before another item; `before: null` puts it last. */
export type ItemMove = { readonly way: 'up' | 'down' } | { readonly before: string | null };

/** Moves an item on its meeting's agenda. What cannot be moved so far (the first one up) stays where it is. */
export async function moveItem(ctx: Ctx, itemId: string, move: ItemMove): Promise<AgendaResult<null>> {
  const found = await itemToChange(ctx, itemId);
  if (!found.ok) return found;
  const { meeting } = found.value;
  const now = await idsInOrder(ctx, meeting.id);
  if (await setOrder(ctx, now, moved(now, itemId, move))) await tellMeeting(ctx, meeting.id);
  return done(null);
}

/** Closes the gap that an item leaves. */
export async function closeGaps(ctx: Ctx, meetingId: string): Promise<void> {
  const rows = await ctx.tx
    .select({ id: agendaItems.id, position: agendaItems.position })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id));
  for (const [place, { id, position }] of rows.entries()) {
    if (position !== place + 1) await setPosition(ctx, id, place + 1);
  }
}

async function idsInOrder(ctx: Ctx, meetingId: string): Promise<readonly string[]> {
  const rows = await ctx.tx
    .select({ id: agendaItems.id })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id));
  return rows.map(({ id }) => id);
}

/** Pure: a list with one of its things in another place. */
export function moved(ids: readonly string[], id: string, move: ItemMove): readonly string[] {
  const others = ids.filter((each) => each !== id);
  const place = ids.indexOf(id);
  if (place === -1) return ids;
  const at = 'way' in move ? place + (move.way === 'up' ? -1 : 1) : placeBefore(others, move.before);
  if (at < 0 || at > others.length) return ids;
  return [...others.slice(0, at), id, ...others.slice(at)];
}

function placeBefore(others: readonly string[], before: string | null): number {
  return before === null ? others.length : others.indexOf(before);
}

async function setOrder(ctx: Ctx, was: readonly string[], is: readonly string[]): Promise<boolean> {
  const changed = [...is.entries()].filter(([place, id]) => was[place] !== id);
  for (const [place, id] of changed) await setPosition(ctx, id, place + 1);
  return changed.length > 0;
}

async function setPosition(ctx: Ctx, id: string, position: number): Promise<void> {
  await ctx.tx.update(agendaItems).set({ position }).where(eq(agendaItems.id, id));
}
