import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { canonicalProse } from '../../../platform/prose/index.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import { mayKeepConferences } from '../../policy.ts';
import { conferenceById } from '../../queries/conferences/conferences.ts';
import { itemAndConference } from '../../queries/conferences/items.ts';
import type { ConferenceRefusal, ConferenceResult } from '../../refusals/conferences.ts';
import { programmeItems } from '../../tables.ts';
import { type Announcing, seatingBefore, tellOfStruck } from '../conferences/announce.ts';
import { isSeats, wrongHours } from '../conferences/check-conference.ts';
import { moveQueue } from '../registrations/move-queue.ts';

/** An item of the programme as a person writes it down. */
export interface ItemDetails {
  /** `HH:MM` in Europe/Stockholm. */
  readonly starts: string;
  readonly ends: string;
  readonly title: string;
  /** Running text (docs/adr/0012). */
  readonly text: string;
  readonly room: string;
  /** Name of the choice it is one of; '' for an item that is for all. */
  readonly choice: string;
  /** Null: as many as come. `NaN` where no number could be read. */
  readonly seats: number | null;
}

interface KeptItem extends ItemDetails {
  readonly conferenceId: string;
  /** Null for a new one. */
  readonly itemId: string | null;
  readonly requestId: string;
}

/** Adds an item to the programme, or puts one right. */
export async function keepItem(ctx: Ctx, parts: Announcing, input: KeptItem): Promise<ConferenceResult<{ readonly id: string }>> {
  if (!mayKeepConferences.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, `conference ${input.conferenceId}`);
  const conference = await conferenceById(ctx, input.conferenceId);
  if (conference === null) return refuse('not-found');
  const was = input.itemId === null ? null : ((await itemAndConference(ctx, input.itemId))?.item ?? null);
  if (input.itemId !== null && was === null) return refuse('not-found');
  const [earlier] = await ctx.tx
    .select({ id: programmeItems.id })
    .from(programmeItems)
    .where(eq(programmeItems.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  const { starts, ends, seats } = input;
  const details = { starts, ends, seats, ...tidy(input) };
  const refusals = refuseItem(conference, was, details);
  if (refusals.length > 0) return { ok: false, refusals };
  if (was === null) return done({ id: await insert(ctx, conference.id, details, input.requestId) });
  const before = await seatingBefore(ctx, conference);
  // Nobody loses a seat that they have been told is theirs.
  if (details.seats !== null && details.seats < seatedAt(before, was.id)) return refuse('seats-taken', 'seats');
  await ctx.tx.update(programmeItems).set(details).where(eq(programmeItems.id, was.id));
  if (conference.hasOpened && (was.seats !== details.seats || was.choice !== details.choice))
    await moveQueue(ctx, parts, conference.id, before);
  return done({ id: was.id });
}

function seatedAt(people: Awaited<ReturnType<typeof seatingBefore>>, id: string): number {
  return people.filter(({ sessions }) => sessions.some(({ itemId, state }) => itemId === id && state === 'seat')).length;
}

function tidy({ title, text, room, choice }: ItemDetails) {
  return { title: title.trim(), text: canonicalProse(text), room: room.trim(), choice: choice.trim() };
}

async function insert(ctx: Ctx, conferenceId: string, details: ItemDetails, requestId: string): Promise<string> {
  const id = newId();
  const written = { by: ctx.actor.account, at: ctx.now, requestId };
  await ctx.tx.insert(programmeItems).values({ id, conferenceId, ...details, ...written });
  return id;
}

function refuseItem(
  { state }: Conference,
  was: ProgrammeItem | null,
  details: ItemDetails,
): readonly Refusal<ConferenceRefusal>[] {
  if (state === 'cancelled') return [{ code: 'cancelled' }];
  if (was !== null && was.struck !== null) return [{ code: 'struck' }];
  const { title, text, room, choice, seats } = details;
  const long = [...(title.length > 200 ? ['title'] : []), ...(room.length > 200 ? ['room'] : [])];
  long.push(...(choice.length > 100 ? ['choice'] : []), ...(text.length > 5000 ? ['text'] : []));
  return [
    ...(title === '' ? [{ code: 'title-missing', field: 'title' } as const] : []),
    ...wrongHours(details),
    ...long.map((field): Refusal<ConferenceRefusal> => ({ code: 'too-long', field })),
    ...(isSeats(seats) ? [] : [{ code: 'seats-wrong', field: 'seats' } as const]),
    ...(seats !== null && choice === '' ? [{ code: 'choice-missing', field: 'seats' } as const] : []),
  ];
}

interface StruckItem {
  readonly itemId: string;
  readonly reason: string;
  /** Whether those who chose it, or everybody where it is for all, are mailed. */
  readonly tell: boolean;
  readonly requestId: string;
}

/** Strikes an item: it stays in the programme, struck, with why. @returns how many were mailed */
export async function strikeItem(
  ctx: Ctx,
  parts: Announcing,
  { itemId, reason, tell, requestId }: StruckItem,
): Promise<ConferenceResult<{ readonly told: number }>> {
  if (!mayKeepConferences.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const first = await itemAndConference(ctx, itemId);
  if (first === null) return refuse('not-found');
  await inTurn(ctx, `conference ${first.conference.id}`);
  // Read again: the one before may have struck it.
  const found = await itemAndConference(ctx, itemId);
  if (found === null) return refuse('not-found');
  const { item, conference } = found;
  const why = reason.trim();
  if (item.struck !== null) return item.struck === why ? done({ told: 0 }) : refuse('struck');
  if (conference.state === 'cancelled') return refuse('cancelled');
  if (why === '') return refuse('reason-missing', 'reason');
  if (why.length > 500) return refuse('too-long', 'reason');
  const before = await seatingBefore(ctx, conference);
  await ctx.tx.update(programmeItems).set({ struckAt: ctx.now, struckReason: why }).where(eq(programmeItems.id, item.id));
  if (conference.hasOpened) await moveQueue(ctx, parts, conference.id, before);
  return done({ told: tell ? await tellOfStruck(ctx, parts, conference, { item, reason: why, people: before, requestId }) : 0 });
}
