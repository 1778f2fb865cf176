import { and, eq, inArray, notInArray } from 'drizzle-orm';
import { assignmentsOn, personById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { clockTime, newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import type { SittingResult } from '../../refusals/sitting.ts';
import type { Capacity, Presence } from '../../sitting/sitting.ts';
import { capacities, itemVoices, meetingAttendance } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { answersTo } from './list-attendance.ts';
import { sittingToWrite } from './sitting-to-write.ts';

/** One row of the list: of a person here, or of a guest in words. */
export interface AttendanceInput {
  readonly meetingId: string;
  readonly personId?: string | null | undefined;
  /** Name and function of somebody who is no person here. */
  readonly guest?: string | undefined;
  readonly capacity: Capacity;
  readonly presence: Presence;
  /** The member in whose place a substitute serves; null for one who takes part without serving. */
  readonly servingFor?: string | null | undefined;
  /** `HH:MM`; '' for from the beginning, and to the end. */
  readonly came?: string | undefined;
  readonly went?: string | undefined;
}

/** Puts someone on the list, or changes their row alone: a person, and a guest of the same words, stands there once. */
export async function setAttendance(ctx: Ctx, input: AttendanceInput): Promise<SittingResult<{ readonly id: string }>> {
  const found = await sittingToWrite(ctx, input.meetingId);
  if (!found.ok) return found;
  const row = await readRow(ctx, found.value, input);
  if (!row.ok) return row;
  const { meetingId, personId, guest, ...said } = row.value;
  const who = personId === null ? eq(meetingAttendance.guest, guest) : eq(meetingAttendance.personId, personId);
  const [earlier] = await ctx.tx
    .update(meetingAttendance)
    .set({ ...said, by: ctx.actor.account, at: ctx.now })
    .where(and(eq(meetingAttendance.meetingId, meetingId), who))
    .returning({ id: meetingAttendance.id });
  const id = earlier?.id ?? newId();
  if (earlier === undefined) {
    await ctx.tx.insert(meetingAttendance).values({ id, ...row.value, by: ctx.actor.account, at: ctx.now });
  }
  await tellMeeting(ctx, meetingId);
  return done({ id });
}

type Row = Omit<typeof meetingAttendance.$inferInsert, 'id' | 'by' | 'at' | 'personId' | 'guest'> & {
  readonly personId: string | null;
  readonly guest: string;
};

async function readRow(ctx: Ctx, meeting: MeetingWithLife, input: AttendanceInput): Promise<SittingResult<Row>> {
  const { personId = null, capacity, presence, came = '', went = '', servingFor = null } = input;
  const guest = personId === null ? (input.guest?.trim().slice(0, 200) ?? '') : '';
  if (personId === null && guest === '') return refuse('name-missing', 'guest');
  if (personId !== null && !(isUuid(personId) && (await personById(ctx, personId)) !== null))
    return refuse('person-unknown', 'personId');
  if (!capacities.includes(capacity)) return refuse('kind-missing', 'capacity');
  for (const [field, time] of Object.entries({ came, went }))
    if (time !== '' && !new RegExp(clockTime).test(time)) return refuse('time-wrong', field);
  if (came !== '' && went !== '' && went < came) return refuse('went-before-came', 'went');
  if (servingFor !== null && !(await canServe(ctx, meeting, input, servingFor))) return refuse('cannot-serve', 'servingFor');
  const times = presence === 'absent' ? { came: '', went: '' } : { came, went };
  return done({ meetingId: meeting.id, personId, guest, capacity, presence, servingFor, ...times });
}

/** A substitute who is there, for somebody else with a seat. Whom the organ calls first is its own order; the secretary decides. */
async function canServe(ctx: Ctx, meeting: MeetingWithLife, input: AttendanceInput, servingFor: string): Promise<boolean> {
  if (input.capacity !== 'substitute' || input.presence === 'absent' || input.personId === servingFor) return false;
  const held = await assignmentsOn(ctx, meeting.on, { organId: meeting.organId });
  return held.some(({ person, role }) => person.id === servingFor && role !== 'substitute');
}

/** Everyone with a seat is there, on site, but those who have answered that they stay away: one press at the roll call. */
export async function allSeatsThere(ctx: Ctx, meetingId: string): Promise<SittingResult<null>> {
  const found = await sittingToWrite(ctx, meetingId);
  if (!found.ok) return found;
  const away = [...(await answersTo(ctx, meetingId))].flatMap(([personId, answer]) => (answer === 'absent' ? [personId] : []));
  await ctx.tx
    .update(meetingAttendance)
    .set({ presence: 'on-site', by: ctx.actor.account, at: ctx.now })
    .where(
      and(
        eq(meetingAttendance.meetingId, meetingId),
        inArray(meetingAttendance.capacity, ['chair', 'vice-chair', 'member']),
        eq(meetingAttendance.presence, 'absent'),
        away.length === 0 ? undefined : notInArray(meetingAttendance.personId, away),
      ),
    );
  await tellMeeting(ctx, meetingId);
  return done(null);
}

/** Takes someone off the list who was put there by mistake. */
export async function removeAttendance(ctx: Ctx, meetingId: string, id: string): Promise<SittingResult<null>> {
  const found = await sittingToWrite(ctx, meetingId);
  if (!found.ok) return found;
  if (!isUuid(id)) return done(null);
  const [spoke] = await ctx.tx.select({ id: itemVoices.id }).from(itemVoices).where(eq(itemVoices.attendanceId, id)).limit(1);
  if (spoke !== undefined) return refuse('spoke');
  await ctx.tx.delete(meetingAttendance).where(and(eq(meetingAttendance.meetingId, meetingId), eq(meetingAttendance.id, id)));
  await tellMeeting(ctx, meetingId);
  return done(null);
}
