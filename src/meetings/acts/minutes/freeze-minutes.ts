import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { minutesAsText } from '../../minutes/minutes-as-text.ts';
import { type MinutesContent, minutesSha256, sameWords } from '../../minutes/minutes-content.ts';
import type { MinutesOfMeeting } from '../../queries/minutes.ts';
import { minutesToFreeze, tasksGivenSince } from '../../queries/minutes-content.ts';
import { ruleOn } from '../../queries/rules.ts';
import type { MinutesResult } from '../../refusals/minutes.ts';
import { meetingMinutes } from '../../tables.ts';
import { type ToldWays, tellOfTasks } from '../tasks/tell-of-tasks.ts';
import { tellMeeting } from '../tell-meeting.ts';
import { askVerifiers } from './ask-verifiers.ts';
import { completeMinutes } from './complete-minutes.ts';
import { meetingToWrite } from './meeting-to-write.ts';

interface FreezeMinutes {
  readonly meetingId: string;
  /** Hash of the text that the person saw; refused when it is another by now. */
  readonly seen?: string | undefined;
  /** Why it is frozen again; needed from the second time. */
  readonly reason?: string | undefined;
  /** That nobody verifies, and that it is finished at once: said by a person where the organ's rule asks for no verifier. */
  readonly nobodyVerifies?: boolean | undefined;
  readonly requestId: string;
}

interface MinutesFrozen {
  readonly id: string;
  readonly number: number;
  readonly textSha256: string;
  readonly complete: boolean;
  /** How many verifiers were asked by mail. */
  readonly mails: number;
}

/** Freezes what has been written at a meeting to a number that never changes, and asks those who are to verify it. */
export async function freezeMinutes(ctx: Ctx, to: ToldWays, input: FreezeMinutes): Promise<MinutesResult<MinutesFrozen>> {
  const found = await meetingToWrite(ctx, input.meetingId);
  if (!found.ok) return found;
  const { meeting, minutes } = found.value;
  const [earlier] = await ctx.tx
    .select({ id: meetingMinutes.id, number: meetingMinutes.number, textSha256: meetingMinutes.textSha256 })
    .from(meetingMinutes)
    .where(eq(meetingMinutes.requestId, input.requestId));
  if (earlier !== undefined) return done({ ...earlier, complete: minutes.complete, mails: 0 });
  const { on, organId } = meeting;
  // Meetings of one organ and year number their § one after the other.
  await inTurn(ctx, `paragraphs ${organId} ${on.year}`);
  const content = await minutesToFreeze(ctx, meeting, minutes);
  const wrong = whyNot(ctx, meeting, minutes, content) ?? (await whyNotThus(ctx, meeting, minutes, input));
  if (wrong !== null) return wrong;
  const textSha256 = minutesSha256(content);
  if (input.seen !== undefined && input.seen !== textSha256) return refuse('text-changed');
  const id = newId();
  await ctx.tx.insert(meetingMinutes).values({
    ...{ id, meetingId: meeting.id, number: content.number, kind: content.kind, content, textSha256 },
    ...{ text: minutesAsText(content), reason: input.reason?.trim() ?? '', example: meeting.example },
    ...{ by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
  });
  const complete = minutes.current.length === 0;
  if (complete) await completeMinutes(ctx, { id, meetingId: meeting.id, content });
  const mails = complete ? 0 : await askVerifiers(ctx, to, { meeting, minutesId: id, verifiers: minutes.current });
  await tellOfTasks(ctx, to, { taskIds: await tasksGivenSince(ctx, meeting.id, minutes.latest?.at ?? null), occasion: id });
  await tellMeeting(ctx, meeting.id);
  return done({ id, number: content.number, textSha256, complete, mails });
}

/** What stands in the way whatever is said. */
function whyNot(ctx: Ctx, meeting: MeetingWithLife, { complete, latest, current }: MinutesOfMeeting, content: MinutesContent) {
  if (complete) return refuse('verified');
  if (meeting.stands !== 'planned') return refuse('not-held');
  if (meeting.on.since(ctx.today).sign > 0) return refuse('not-yet');
  if (meeting.life.sitting === 'open') return refuse('still-open');
  if (!content.attendance.some(({ presence }) => presence !== 'absent')) return refuse('nobody-present');
  if (!content.items.some(({ paragraph }) => paragraph !== null)) return refuse('nothing-to-freeze');
  // Who objects may be answered with the same words once more, and why.
  const answers = current.some(({ stands }) => stands === 'objected');
  return latest !== null && !answers && sameWords(latest.content, content) ? refuse('text-same') : null;
}

/** What must be said first. */
async function whyNotThus(ctx: Ctx, meeting: MeetingWithLife, minutes: MinutesOfMeeting, input: FreezeMinutes) {
  if (minutes.latest !== null && !input.reason?.trim()) return refuse('reason-missing', 'reason');
  if (minutes.current.length > 0) return null;
  const { verifiers } = await ruleOn(ctx, meeting.organId, meeting.on);
  if (verifiers > 0) return refuse('verifiers-missing');
  return input.nobodyVerifies === true ? null : refuse('nobody-verifies-unsaid', 'nobodyVerifies');
}
