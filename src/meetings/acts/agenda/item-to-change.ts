import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { meetingById } from '../../queries/meetings.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';
import { agendaItems } from '../../tables.ts';

export interface ItemToChange {
  readonly item: typeof agendaItems.$inferSelect;
  readonly meeting: MeetingWithLife;
}

/** The item with its meeting, for whoever keeps agendas, while the minutes are not verified. Nobody else changes the meeting meanwhile. */
export async function itemToChange(ctx: Ctx, itemId: string): Promise<AgendaResult<ItemToChange>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const first = await itemRow(ctx, itemId);
  if (first === undefined) return refuse('not-found');
  await inTurn(ctx, first.meetingId);
  const item = await itemRow(ctx, itemId);
  const meeting = await meetingById(ctx, first.meetingId);
  if (item === undefined || meeting === null) return refuse('not-found');
  return meeting.life.verified ? refuse('verified') : done({ item, meeting });
}

async function itemRow(ctx: Ctx, id: string): Promise<ItemToChange['item'] | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await ctx.tx.select().from(agendaItems).where(eq(agendaItems.id, id));
  return row;
}

/** Whether an item can still go without a trace: its notice has not gone, and the meeting has not been opened. */
export function isStillDraft({ life }: MeetingWithLife): boolean {
  return life.noticed === 0 && life.sitting === 'not-begun';
}
