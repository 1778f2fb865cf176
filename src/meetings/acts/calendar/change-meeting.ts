import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { meetingById } from '../../queries/meetings.ts';
import type { CalendarRefusal, CalendarResult } from '../../refusals/calendar.ts';
import { meetingChanges, meetings } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { isPlannable, refuseHours } from './check-when.ts';

/** What becomes of a meeting's day, and why. */
interface MeetingChange {
  readonly meetingId: string;
  readonly reason: string;
  readonly requestId: string;
}

/** When and where a meeting is to be instead; all of it, what stays too. */
interface MeetingMove extends MeetingChange {
  readonly on: Temporal.PlainDate;
  /** `HH:MM` in Europe/Stockholm. */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly online: string;
}

type Refusals = readonly Refusal<CalendarRefusal>[];
type Changed = CalendarResult<{ readonly noticed: boolean }>;

/** Gives a meeting another day, other hours or another place. @returns whether a notice has gone, so that people must be told */
export function moveMeeting(ctx: Ctx, input: MeetingMove): Promise<Changed> {
  const { on, starts, ends } = input;
  const to = { on, starts, ends, place: input.place.trim(), online: input.online.trim() };
  return change(ctx, input, 'moved', to, (meeting) => refuseMove(meeting, input));
}

/** Calls a meeting off before its day is over. */
export function cancelMeeting(ctx: Ctx, input: MeetingChange): Promise<Changed> {
  return change(ctx, input, 'cancelled', { stands: 'cancelled' }, (meeting, today) => refuseCancel(meeting, today));
}

/** Its day came, and the meeting was not held. */
export function noteNotHeld(ctx: Ctx, input: MeetingChange): Promise<Changed> {
  return change(ctx, input, 'not-held', { stands: 'not-held' }, (meeting, today) => refuseNotHeld(meeting, today));
}

/** A meeting that was called off, or was said not to have been held, stands again. */
export function restoreMeeting(ctx: Ctx, input: MeetingChange): Promise<Changed> {
  return change(ctx, input, 'restored', { stands: 'planned' }, ({ stands }) =>
    stands === 'planned' ? [{ code: 'nothing-changed' }] : [],
  );
}

/** Why this meeting cannot be moved there, if it cannot. */
export function refuseMove(meeting: MeetingWithLife, to: Omit<MeetingMove, keyof MeetingChange>): Refusals {
  const fixed = refuseAny(meeting);
  if (fixed.length > 0) return fixed;
  if (!isPlannable(to.on)) return [{ code: 'day-wrong', field: 'on' }];
  const hours = refuseHours(to);
  if (hours.length > 0) return hours;
  const same =
    to.on.equals(meeting.on) && (['starts', 'ends', 'place', 'online'] as const).every((key) => to[key].trim() === meeting[key]);
  return same ? [{ code: 'nothing-changed', field: 'on' }] : [];
}

export function refuseCancel(meeting: MeetingWithLife, today: Temporal.PlainDate): Refusals {
  const fixed = refuseAny(meeting);
  if (fixed.length > 0) return fixed;
  return today.until(meeting.on).sign < 0 ? [{ code: 'day-has-passed' }] : [];
}

export function refuseNotHeld(meeting: MeetingWithLife, today: Temporal.PlainDate): Refusals {
  const fixed = refuseAny(meeting);
  if (fixed.length > 0) return fixed;
  return today.until(meeting.on).sign > 0 ? [{ code: 'day-not-come' }] : [];
}

/** What fixes a meeting's day: minutes of it, or that it has been opened. */
function refuseAny({ stands, life }: MeetingWithLife): Refusals {
  if (stands !== 'planned') return [{ code: 'not-planned' }];
  if (life.minutesId !== null) return [{ code: 'has-minutes' }];
  return life.sitting === 'not-begun' ? [] : [{ code: 'begun' }];
}

async function change(
  ctx: Ctx,
  { meetingId, reason, requestId }: MeetingChange,
  kind: 'moved' | 'cancelled' | 'restored' | 'not-held',
  to: Partial<typeof meetings.$inferInsert>,
  refuseIt: (meeting: MeetingWithLife, today: Temporal.PlainDate) => Refusals,
): Promise<Changed> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  // The turn first: what is read after it is as the one before left it.
  await inTurn(ctx, meetingId);
  const meeting = await meetingById(ctx, meetingId);
  if (meeting === null) return refuse('not-found');
  const noticed = meeting.life.noticed > 0;
  const [earlier] = await ctx.tx
    .select({ id: meetingChanges.id })
    .from(meetingChanges)
    .where(eq(meetingChanges.requestId, requestId));
  if (earlier !== undefined) return done({ noticed });
  const refusals = refuseIt(meeting, ctx.today);
  if (refusals.length > 0) return { ok: false, refusals };
  if (reason.trim() === '') return refuse('reason-missing', 'reason');
  const { on, starts, ends, place, online } = meeting;
  await ctx.tx.insert(meetingChanges).values({
    ...{ id: newId(), meetingId, kind, was: { on: on.toString(), starts, ends, place, online }, reason: reason.trim() },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  await ctx.tx
    .update(meetings)
    .set({ ...to, sequence: meeting.sequence + 1, changedAt: ctx.now })
    .where(eq(meetings.id, meetingId));
  await tellMeeting(ctx, meetingId);
  return done({ noticed });
}
