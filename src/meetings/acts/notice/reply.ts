import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayAnswerNotice, mayKeepMeetings } from '../../policy.ts';
import { meetingById } from '../../queries/meetings.ts';
import { personActing } from '../../queries/person-acting.ts';
import { type Answered, comingTo, type Reply, repliesTo } from '../../queries/replies.ts';
import type { NoticeResult } from '../../refusals/notice.ts';
import { meetingReplies } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';

interface NewReply {
  readonly meetingId: string;
  /** Whose word it is; null for the one who acts. The secretariat notes anybody's. */
  readonly personId: string | null;
  readonly answer: Reply['answer'] | null;
  /** A word beside it, plain text. */
  readonly note: string;
}

const longestNote = 500;

/** Says, or notes, whether somebody comes to a meeting. The latest word counts; saying the same again adds nothing. */
export async function replyToNotice(ctx: Ctx, input: NewReply): Promise<NoticeResult<{ readonly name: string }>> {
  const meeting = await meetingById(ctx, input.meetingId);
  if (meeting === null) return refuse('not-found');
  if (!mayAnswerNotice.allows(ctx.actor, meeting)) return refuse('not-allowed');
  const me = await personActing(ctx);
  const personId = input.personId ?? me;
  if (personId !== me && !mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  if (meeting.stands !== 'planned' || meeting.on.until(ctx.today).days > 0) return refuse('meeting-past');
  if (input.answer === null) return refuse('answer-missing', 'answer');
  if (input.note.length > longestNote) return refuse('text-too-long', 'note');
  const person: Answered | undefined = (await comingTo(ctx, meeting)).called.find((each) => each.personId === personId);
  if (person === undefined) return refuse('person-unknown', 'person');
  await inTurn(ctx, meeting.id);
  const { answer } = input;
  const note = input.note.trim();
  const [before] = await repliesTo(ctx, [meeting.id], person.personId);
  if (before?.answer === answer && before.note === note) return done({ name: person.name });
  await ctx.tx.insert(meetingReplies).values({
    ...{ id: newId(), meetingId: meeting.id, personId: person.personId, answer, note },
    ...{ by: ctx.actor.account, at: ctx.now },
  });
  await tellMeeting(ctx, meeting.id);
  return done({ name: person.name });
}
