import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { AgendaItem, MeetingWithLife } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { meetingById } from '../../queries/meetings.ts';
import type { SittingResult } from '../../refusals/sitting.ts';

/** No field of the secretary's page holds more, in signs. */
export const mostSigns = 100_000;

/** The meeting, held still until the transaction ends, for whoever may write in it while its minutes are open. */
export async function sittingToWrite(ctx: Ctx, meetingId: string): Promise<SittingResult<MeetingWithLife>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (!isUuid(meetingId)) return refuse('not-found');
  await inTurn(ctx, meetingId);
  const meeting = await meetingById(ctx, meetingId);
  if (meeting === null) return refuse('not-found');
  if (meeting.life.verified) return refuse('verified');
  return meeting.stands === 'planned' ? done(meeting) : refuse('not-planned');
}

interface MeetingAndItem {
  readonly meeting: MeetingWithLife;
  readonly item: AgendaItem;
}

/** As `sittingToWrite`, and an item of its agenda, a struck one too. */
export async function itemToWrite(
  ctx: Ctx,
  { meetingId, itemId }: { readonly meetingId: string; readonly itemId: string },
): Promise<SittingResult<MeetingAndItem>> {
  const found = await sittingToWrite(ctx, meetingId);
  if (!found.ok) return found;
  const item = (await agendaOf(ctx, meetingId)).find(({ id }) => id === itemId);
  return item === undefined ? refuse('not-found') : done({ meeting: found.value, item });
}
