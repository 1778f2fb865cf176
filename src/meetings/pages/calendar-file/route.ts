import { type AnyRoute, route } from '../../../platform/http/route.ts';
import { invitationText } from '../../../platform/mail/index.ts';
import { fileResponse } from '../../../records/index.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { meetingUid, pageOf } from '../../notice/notice-mail.ts';
import { meetingName } from '../../notice/notice-text.ts';
import { maySeeMeetings } from '../../policy.ts';
import { meetingAsked } from '../meeting-asked.ts';

/** `/moten/:meeting/kalender.ics`: the meeting as it is now, for one's own calendar. It has the name that the invitation has. */
export function calendarFileRoute({ url }: { readonly url: string }): AnyRoute {
  return route<MeetingWithLife>({
    ...{ method: 'get', path: '/moten/:meeting/kalender.ics', may: maySeeMeetings, subject: meetingAsked },
    handle: (web, meeting) => {
      const { id, on, starts, ends, place, online, life } = meeting;
      const here = pageOf(web.lang, url, id);
      const text = invitationText(
        {
          ...{ uid: meetingUid(id), sequence: Math.max(life.noticed, meeting.sequence), method: 'PUBLISH', url: here },
          ...{ starts: `${on}T${starts}`, ends: `${on}T${ends}`, location: place === '' ? online : place },
          ...{ summary: meetingName(meeting), description: here, cancelled: meeting.stands !== 'planned' },
        },
        null,
        web.now,
      );
      return fileResponse({
        fileName: `${meetingName(meeting)}.ics`,
        mediaType: 'text/calendar',
        bytes: new TextEncoder().encode(text),
      });
    },
  });
}
