import { and, desc, eq, inArray } from 'drizzle-orm';
import { assignmentsOn, substitutesInOrder } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import type { MeetingWithLife } from '../meeting.ts';
import { meetingReplies } from '../tables.ts';
import { agendaOf } from './agenda.ts';
import { type Called, peopleCalled } from './called.ts';

/** A person's latest word on whether they come. */
export type Reply = Pick<typeof meetingReplies.$inferSelect, 'meetingId' | 'personId' | 'answer' | 'note' | 'by' | 'at'>;

/** The latest reply of each person to each of these meetings; nothing for those who may not see them. */
export async function repliesTo(ctx: Ctx, meetingIds: readonly string[], personId?: string): Promise<readonly Reply[]> {
  if (meetingIds.length === 0) return [];
  const { meetingId, personId: person, answer, note, by, at } = meetingReplies;
  return ctx.tx
    .selectDistinctOn([meetingId, person], { meetingId, personId: person, answer, note, by, at })
    .from(meetingReplies)
    .where(and(inArray(meetingId, [...meetingIds]), personId === undefined ? undefined : eq(person, personId)))
    .orderBy(meetingId, person, desc(meetingReplies.seq));
}

/** Somebody who is called, with what they have said. */
export type Answered = Called & { readonly reply: Reply | null };

/** A member who does not come, and the substitute to be asked in their place. */
export interface Missing {
  readonly personId: string;
  readonly name: string;
  /** The first in turn who has not said no, and whom no other takes; null where nobody is left. */
  readonly substitute: { readonly personId: string; readonly name: string; readonly answer: Reply['answer'] | null } | null;
}

export interface Coming {
  readonly called: readonly Answered[];
  readonly missing: readonly Missing[];
}

/** Who comes to a meeting, as far as anybody has said, and which substitutes stand next in turn. */
export async function comingTo(ctx: Ctx, meeting: MeetingWithLife): Promise<Coming> {
  const replies = new Map((await repliesTo(ctx, [meeting.id])).map((reply) => [reply.personId, reply]));
  const people = await peopleCalled(ctx, meeting, await agendaOf(ctx, meeting.id));
  const called = people
    .filter(({ as }) => as !== 'rapporteur')
    .map((person) => ({ ...person, reply: replies.get(person.personId) ?? null }));
  const away = called.filter(({ as, reply }) => as === 'member' && reply?.answer === 'absent');
  if (away.length === 0) return { called, missing: [] };
  const held = await assignmentsOn(ctx, meeting.on, { organId: meeting.organId });
  const unavailable = called.filter(({ reply }) => reply?.answer === 'absent').map(({ personId }) => personId);
  const missing = away.map(({ personId, name }): Missing => {
    const [next] = substitutesInOrder(held, { absentPersonId: personId, unavailable });
    if (next === undefined) return { personId, name, substitute: null };
    unavailable.push(next.person.id);
    const answer = replies.get(next.person.id)?.answer ?? null;
    return { personId, name, substitute: { personId: next.person.id, name: next.person.name, answer } };
  });
  return { called, missing };
}
