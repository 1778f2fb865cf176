import { desc, eq, sql } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { clockTime, newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { agendaOf } from '../../queries/agenda.ts';
import type { SittingResult } from '../../refusals/sitting.ts';
import { sittingEvents } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { listAttendance } from './list-attendance.ts';
import { sittingToWrite } from './sitting-to-write.ts';

interface Said {
  readonly meetingId: string;
  /** Chosen by the form: done once, however often it is sent. */
  readonly requestId: string;
}

/** The meeting is opened: at an hour, `HH:MM`, by someone. Those who sit in the organ are put on the attendance list, as they have answered. */
export async function openSitting(
  ctx: Ctx,
  input: Said & { readonly clock: string; readonly words?: string | undefined },
): Promise<SittingResult<null>> {
  const found = await sittingToWrite(ctx, input.meetingId);
  if (!found.ok || (await isDone(ctx, input))) return found.ok ? done(null) : found;
  const { life } = found.value;
  if (life.sitting !== 'not-begun') return refuse(life.sitting === 'open' ? 'already-open' : 'closed');
  if (!isClock(input.clock)) return refuse('time-wrong', 'clock');
  await append(ctx, input, { kind: 'opened', clock: input.clock, words: input.words?.trim() ?? '' });
  await listAttendance(ctx, found.value);
  const first = (await agendaOf(ctx, input.meetingId)).find(({ struckAt }) => struckAt === null);
  if (first !== undefined) await append(ctx, { ...input, requestId: newId() }, { kind: 'item', itemId: first.id });
  await tellMeeting(ctx, input.meetingId);
  return done(null);
}

/** The meeting comes to an item, in any order and any number of times. To where it is already: nothing. */
export async function goToItem(ctx: Ctx, input: Said & { readonly itemId: string }): Promise<SittingResult<null>> {
  const found = await sittingToWrite(ctx, input.meetingId);
  if (!found.ok || (await isDone(ctx, input))) return found.ok ? done(null) : found;
  if (found.value.life.sitting !== 'open') return refuse('not-open');
  const items = await agendaOf(ctx, input.meetingId);
  if (!items.some(({ id, struckAt }) => id === input.itemId && struckAt === null)) return refuse('not-found');
  if (found.value.life.currentItemId === input.itemId) return done(null);
  await append(ctx, input, { kind: 'item', itemId: input.itemId });
  await tellMeeting(ctx, input.meetingId);
  return done(null);
}

export async function closeSitting(ctx: Ctx, input: Said & { readonly clock: string }): Promise<SittingResult<null>> {
  const found = await sittingToWrite(ctx, input.meetingId);
  if (!found.ok || (await isDone(ctx, input))) return found.ok ? done(null) : found;
  if (found.value.life.sitting !== 'open') return refuse('not-open');
  if (!isClock(input.clock)) return refuse('time-wrong', 'clock');
  await append(ctx, input, { kind: 'closed', clock: input.clock });
  await tellMeeting(ctx, input.meetingId);
  return done(null);
}

/** Closed too early: it goes on where it was, and why is kept. Never after its minutes are verified. */
export async function reopenSitting(ctx: Ctx, input: Said & { readonly why: string }): Promise<SittingResult<null>> {
  const found = await sittingToWrite(ctx, input.meetingId);
  if (!found.ok || (await isDone(ctx, input))) return found.ok ? done(null) : found;
  const { sitting } = found.value.life;
  if (sitting !== 'closed') return refuse(sitting === 'open' ? 'already-open' : 'not-open');
  const words = input.why.trim();
  if (words === '') return refuse('why-missing', 'why');
  const [last] = await ctx.tx
    .select({ itemId: sittingEvents.itemId })
    .from(sittingEvents)
    .where(sql`${sittingEvents.meetingId} = ${input.meetingId} and ${sittingEvents.kind} = 'item'`)
    .orderBy(desc(sittingEvents.seq))
    .limit(1);
  await append(ctx, input, { kind: 'opened', words });
  if (last !== undefined) await append(ctx, { ...input, requestId: newId() }, { kind: 'item', itemId: last.itemId });
  await tellMeeting(ctx, input.meetingId);
  return done(null);
}

function isClock(text: string): boolean {
  return new RegExp(clockTime).test(text);
}

async function isDone(ctx: Ctx, { requestId }: Said): Promise<boolean> {
  const [earlier] = await ctx.tx
    .select({ id: sittingEvents.id })
    .from(sittingEvents)
    .where(eq(sittingEvents.requestId, requestId));
  return earlier !== undefined;
}

type Event = Pick<typeof sittingEvents.$inferInsert, 'kind' | 'itemId' | 'clock' | 'words'>;

async function append(ctx: Ctx, { meetingId, requestId }: Said, event: Event): Promise<void> {
  await ctx.tx.insert(sittingEvents).values({ id: newId(), meetingId, ...event, by: ctx.actor.account, at: ctx.now, requestId });
}
