import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { Conference, ProgrammeItem, Speaker } from '../../conference.ts';
import { programmeItems, speakers } from '../../tables.ts';
import { conferenceById, programmeOf } from './conferences.ts';

/** An item with what it is an item of. */
export interface ItemOfConference {
  readonly item: ProgrammeItem;
  readonly conference: Conference;
}

export async function itemAndConference(ctx: Ctx, itemId: string): Promise<ItemOfConference | null> {
  if (!isUuid(itemId)) return null;
  const { conferenceId } = programmeItems;
  const [row] = await ctx.tx.select({ conferenceId }).from(programmeItems).where(eq(programmeItems.id, itemId));
  const conference = row === undefined ? null : await conferenceById(ctx, row.conferenceId);
  if (conference === null) return null;
  const item = (await programmeOf(ctx, conference.id)).find(({ id }) => id === itemId.toLowerCase());
  return item === undefined ? null : { item, conference };
}

export async function speakerWithItem(
  ctx: Ctx,
  speakerId: string,
): Promise<(ItemOfConference & { readonly speaker: Speaker }) | null> {
  if (!isUuid(speakerId)) return null;
  const [row] = await ctx.tx.select({ itemId: speakers.itemId }).from(speakers).where(eq(speakers.id, speakerId));
  const found = row === undefined ? null : await itemAndConference(ctx, row.itemId);
  const speaker = found?.item.speakers.find(({ id }) => id === speakerId.toLowerCase());
  return found === null || speaker === undefined ? null : { ...found, speaker };
}
