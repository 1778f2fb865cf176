import { openAccountsOfPeople } from '../../../accounts/index.ts';
import { sendNotice } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { noticeContent } from '../../notice/notice-content.ts';
import { substituteMail } from '../../notice/substitute-mail.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { meetingById } from '../../queries/meetings.ts';
import { comingTo } from '../../queries/replies.ts';
import type { NoticeResult } from '../../refusals/notice.ts';
import { tellMeeting } from '../tell-meeting.ts';
import type { NoticeWays } from './notice-ways.ts';

interface AskSubstitute {
  readonly meetingId: string;
  /** The member who does not come. */
  readonly absentId: string;
  /** Who was shown as next in turn: if it is another now, nobody is asked unseen. */
  readonly substituteId: string;
}

/** Asks the substitute who stands next in turn to serve, by mail: once for each member who is away. */
export async function askSubstitute(
  ctx: Ctx,
  out: Pick<NoticeWays, 'url' | 'ways'>,
  input: AskSubstitute,
): Promise<NoticeResult<{ readonly name: string; readonly sent: boolean }>> {
  if (!mayKeepMeetings.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const meeting = await meetingById(ctx, input.meetingId);
  if (meeting === null) return refuse('not-found');
  if (meeting.stands !== 'planned' || meeting.on.until(ctx.today).days > 0) return refuse('meeting-past');
  const missing = (await comingTo(ctx, meeting)).missing.find(({ personId }) => personId === input.absentId);
  const substitute = missing?.substitute;
  if (missing === undefined || substitute == null) return refuse('person-unknown', 'person');
  if (substitute.personId !== input.substituteId) return refuse('changed-meanwhile');
  const account = (await openAccountsOfPeople(ctx, [substitute.personId])).get(substitute.personId);
  if (account === undefined) return done({ name: substitute.name, sent: false });
  const content = noticeContent(meeting, [], { number: 0, message: '', why: '' });
  const sent = await sendNotice(ctx, out.ways, {
    ...substituteMail({ meetingId: meeting.id, content, absent: missing.name, url: out.url }),
    ...{ accountId: account.id, requestId: substituteRequest(meeting.id, missing.personId, substitute.personId) },
  });
  await tellMeeting(ctx, meeting.id);
  return done({ name: substitute.name, sent: sent === 'sent' || sent === 'already' });
}

/** The same for the same meeting and two, so that nobody is asked twice; by it the page knows that somebody has been. */
export function substituteRequest(meetingId: string, absentId: string, substituteId: string): string {
  return requestOf('ask-substitute', meetingId, absentId, substituteId);
}
