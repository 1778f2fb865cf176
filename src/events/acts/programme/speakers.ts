import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepConferences } from '../../policy.ts';
import { itemAndConference, speakerWithItem } from '../../queries/conferences/items.ts';
import type { ConferenceResult } from '../../refusals/conferences.ts';
import { speakers } from '../../tables.ts';
import { type Announcing, tellOfSpeaker } from '../conferences/announce.ts';

interface KeptSpeaker {
  readonly itemId: string;
  /** Null for a new one. */
  readonly speakerId: string | null;
  readonly name: string;
  /** Function, as said in public. */
  readonly title: string;
  readonly organisation: string;
  readonly requestId: string;
}

/** Adds somebody who speaks at an item, or puts right how they are named. */
export async function keepSpeaker(ctx: Ctx, input: KeptSpeaker): Promise<ConferenceResult<{ readonly id: string }>> {
  if (!mayKeepConferences.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, `programme item ${input.itemId}`);
  const found = await itemAndConference(ctx, input.itemId);
  if (found === null) return refuse('not-found');
  const [earlier] = await ctx.tx.select({ id: speakers.id }).from(speakers).where(eq(speakers.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  if (found.conference.state === 'cancelled') return refuse('cancelled');
  if (found.item.struck !== null) return refuse('struck');
  const said = { name: input.name.trim(), title: input.title.trim(), organisation: input.organisation.trim() };
  if (said.name === '') return refuse('name-missing', 'name');
  const long = (['name', 'title', 'organisation'] as const).find((field) => said[field].length > 200);
  if (long !== undefined) return refuse('too-long', long);
  if (input.speakerId === null) {
    const id = newId();
    const written = { by: ctx.actor.account, at: ctx.now, requestId: input.requestId };
    await ctx.tx.insert(speakers).values({ id, itemId: found.item.id, ...said, ...written });
    return done({ id });
  }
  const speaker = found.item.speakers.find(({ id }) => id === input.speakerId);
  if (speaker === undefined) return refuse('not-found');
  await ctx.tx.update(speakers).set(said).where(eq(speakers.id, speaker.id));
  return done({ id: speaker.id });
}

interface WithdrawnSpeaker {
  readonly speakerId: string;
  /** Said inside alone: in public the item says that it has changed. */
  readonly reason: string;
  /** Whether those who chose the item, or everybody where it is for all, are mailed. */
  readonly tell: boolean;
  readonly requestId: string;
}

/** Somebody who was to speak does not come. @returns how many were mailed */
export async function withdrawSpeaker(
  ctx: Ctx,
  parts: Announcing,
  { speakerId, reason, tell, requestId }: WithdrawnSpeaker,
): Promise<ConferenceResult<{ readonly told: number }>> {
  if (!mayKeepConferences.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, `speaker ${speakerId}`);
  const found = await speakerWithItem(ctx, speakerId);
  if (found === null) return refuse('not-found');
  const { speaker, item, conference } = found;
  const why = reason.trim();
  if (speaker.withdrawn !== null) return speaker.withdrawn === why ? done({ told: 0 }) : refuse('withdrawn');
  if (conference.state === 'cancelled') return refuse('cancelled');
  if (item.struck !== null) return refuse('struck');
  if (why === '') return refuse('reason-missing', 'reason');
  if (why.length > 500) return refuse('too-long', 'reason');
  await ctx.tx.update(speakers).set({ withdrawnAt: ctx.now, withdrawnReason: why }).where(eq(speakers.id, speaker.id));
  return done({ told: tell ? await tellOfSpeaker(ctx, parts, conference, { item, requestId }) : 0 });
}
