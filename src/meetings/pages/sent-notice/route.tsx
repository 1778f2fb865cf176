import { stockholmDay } from '../../../platform/clock.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { fileResponse, recordById } from '../../../records/index.ts';
import { longDate, uiFor } from '../../../ui/index.ts';
import { paperIdOf } from '../../acts/notice/send-meeting-notice.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { changeSentence } from '../../notice/change-words.ts';
import { changesSince, type NoticeChange } from '../../notice/changes-since.ts';
import { freshIn, noticeAsText, noticeTitle } from '../../notice/notice-text.ts';
import { mayKeepMeetings, maySeeMeetings } from '../../policy.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { meetingById } from '../../queries/meetings.ts';
import { noticeReceived } from '../../queries/notice-state.ts';
import { noticeOf, type SentMeetingNotice } from '../../queries/notices.ts';
import { SentNoticePage } from './view.tsx';

interface Sent {
  readonly meeting: MeetingWithLife;
  readonly notice: SentMeetingNotice;
}

async function sentAsked(web: Web): Promise<Sent | null> {
  const number = web.params['number'] ?? '';
  const meeting = /^[1-9]\d{0,4}$/.test(number) ? await meetingById(web, web.params['meeting'] ?? '') : null;
  const notice = meeting === null ? null : await noticeOf(web, meeting.id, Number(number));
  return meeting === null || notice === null ? null : { meeting, notice };
}

/** `/moten/:meeting/kallelse/:number`: a notice exactly as it went; as text with `?format=txt`. */
export const sentNoticeRoute: AnyRoute = route<Sent>({
  ...{ method: 'get', path: '/moten/:meeting/kallelse/:number', may: maySeeMeetings, subject: sentAsked },
  handle: async (web, { meeting, notice }) => {
    const changes = await changesIn(web, notice);
    if (web.query.get('format') === 'txt') return asText(web, notice, changes);
    const { id } = notice;
    const seesMails = mayKeepMeetings.allows(web.actor, undefined);
    const view = {
      ...{ meeting, notice, latest: meeting.life.noticed, seesMails, fresh: freshIn(changes) },
      day: longDate(web.lang, stockholmDay(notice.at)),
      changes: changes.map((change) => changeSentence(web.lang, change)),
      goneSince: await withdrawnNow(web, meeting.id),
      receivers: await noticeReceived(web, meeting.id, id),
      paperId: (await recordById(web, paperIdOf(id)))?.id ?? null,
    };
    return web.html(<SentNoticePage ui={uiFor(web)} view={view} />);
  },
});

async function changesIn(web: Web, { meetingId, number, content }: SentMeetingNotice): Promise<readonly NoticeChange[]> {
  const before = number === 1 ? null : await noticeOf(web, meetingId, number - 1);
  return before === null ? [] : changesSince(before.content, content);
}

async function withdrawnNow(web: Web, meetingId: string): Promise<ReadonlySet<string>> {
  const agenda = await agendaOf(web, meetingId);
  return new Set(
    agenda.flatMap(({ id, papers }) =>
      papers.flatMap(({ recordId, withdrawnAt }) => (withdrawnAt === null ? [] : [`${id} ${recordId}`])),
    ),
  );
}

function asText(web: Web, { content, kind }: SentMeetingNotice, changes: readonly NoticeChange[]): Response {
  const title = noticeTitle(web.lang, kind, content);
  const text = `${title}\n\n${noticeAsText(web.lang, content, changes)}\n`;
  const bytes = new TextEncoder().encode(text);
  return fileResponse({ fileName: `${title.replaceAll(':', '')}.txt`, mediaType: 'text/plain; charset=utf-8', bytes });
}
