import { desc, eq } from 'drizzle-orm';
import { assignmentsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import type { Meeting } from '../../meeting.ts';
import type { Capacity, Presence } from '../../sitting/sitting.ts';
import { meetingAttendance, meetingReplies } from '../../tables.ts';

const seats: readonly Capacity[] = ['chair', 'vice-chair', 'member', 'substitute'];

/**
 * Puts those who sit in the organ on the day on the list: as they have answered the notice, else as not there until the secretary has
 * seen them. Whoever is on the list already stays as they are.
 */
export async function listAttendance(ctx: Ctx, meeting: Meeting): Promise<void> {
  const held = await assignmentsOn(ctx, meeting.on, { organId: meeting.organId });
  const answers = await answersTo(ctx, meeting.id);
  const rows = held.flatMap(({ person, role }) => {
    const capacity = seats.find((seat) => seat === role);
    return capacity === undefined ? [] : [{ personId: person.id, capacity }];
  });
  // By role: whoever is both chair and member is chair.
  const once = rows.filter(({ personId }, at) => rows.findIndex((row) => row.personId === personId) === at);
  if (once.length === 0) return;
  await ctx.tx
    .insert(meetingAttendance)
    .values(
      once.map((row) => ({
        ...{ id: newId(), meetingId: meeting.id, ...row, presence: answers.get(row.personId) ?? 'absent' },
        ...{ by: ctx.actor.account, at: ctx.now },
      })),
    )
    .onConflictDoNothing();
}

/** What each has answered the notice, the latest. */
export async function answersTo(ctx: Ctx, meetingId: string): Promise<ReadonlyMap<string, Presence>> {
  const rows = await ctx.tx
    .selectDistinctOn([meetingReplies.personId], { personId: meetingReplies.personId, answer: meetingReplies.answer })
    .from(meetingReplies)
    .where(eq(meetingReplies.meetingId, meetingId))
    .orderBy(meetingReplies.personId, desc(meetingReplies.seq));
  return new Map(rows.map(({ personId, answer }) => [personId, answer]));
}
