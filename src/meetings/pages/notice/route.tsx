import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { isOneAddress } from '../../../platform/mail/address.ts';
import { ownValue } from '../../../platform/own-value.ts';
import type { FormErrors } from '../../../ui/index.ts';
import type { NoticeWays } from '../../acts/notice/notice-ways.ts';
import { sendMeetingNotice } from '../../acts/notice/send-meeting-notice.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { noticeErrors } from '../../refusals/notice.ts';
import { meetingUi } from '../live/meeting-ui.ts';
import { meetingAsked } from '../meeting-asked.ts';
import { noticeView } from './present.ts';
import { addressField, type TypedNotice, typedNotice } from './typed.ts';
import { NoticePage, ReviewNoticePage } from './view.tsx';
import { words } from './words.ts';

/** `/moten/:meeting/kallelse`: what goes to whom, shown before it is sent. */
export function noticeRoutes(out: NoticeWays): readonly AnyRoute[] {
  const path = '/moten/:meeting/kallelse';
  return [
    route<MeetingWithLife>({
      ...{ method: 'get', path, may: mayKeepMeetings, subject: meetingAsked },
      handle: (web, meeting) => show(web, out, meeting, { message: '', addresses: new Map(), open: null, request: newId() }),
    }),
    route<MeetingWithLife>({
      ...{ method: 'post', path, may: mayKeepMeetings, subject: meetingAsked, act: 'send-meeting-notice' },
      handle: (web, meeting) => take(web, out, meeting),
    }),
  ];
}

async function viewOf(web: Web, { url, ways }: NoticeWays, meeting: MeetingWithLife, { message }: TypedNotice) {
  return noticeView(web, { lang: web.lang, url, canSend: ways.canSend, message }, meeting);
}

async function show(
  web: Web,
  out: NoticeWays,
  meeting: MeetingWithLife,
  typed: TypedNotice,
  errors: FormErrors = [],
  status = 200,
): Promise<Response> {
  const ui = meetingUi(web, meeting.id, 'tell', ownValue(words[web.lang].done, web.query.get('klart')));
  return web.html(<NoticePage {...{ ui, typed, errors }} view={await viewOf(web, out, meeting, typed)} />, status);
}

async function take(web: Web, out: NoticeWays, meeting: MeetingWithLife): Promise<Response> {
  const form = await web.form();
  const typed = typedNotice(form);
  const step = form.text('steg');
  const again = (refusals: Parameters<typeof noticeErrors>[0]) =>
    show(web, out, meeting, typed, noticeErrors(refusals, web.lang), 422);
  if (step === 'skicka') {
    const given = { meetingId: meeting.id, message: typed.message, addresses: typed.addresses, requestId: typed.request };
    const sent = await sendMeetingNotice(web, out, { ...given, openIds: typed.open ?? [], textSha256: form.text('sum') });
    return sent.ok ? web.redirect(`/moten/${meeting.id}/kallelse?klart=skickat`) : again(sent.refusals);
  }
  const wrong = [...typed.addresses].filter(([, address]) => !isOneAddress(address));
  const refusals = [
    ...wrong.map(([personId]) => ({ code: 'address-wrong' as const, field: addressField(personId) })),
    ...(typed.message.length > 5000 ? [{ code: 'text-too-long' as const, field: 'message' }] : []),
  ];
  if (step === 'andra' || refusals.length > 0) return again(refusals);
  const view = await viewOf(web, out, meeting, typed);
  if (!view.canGo) return again([]);
  // Not done yet, so no answer to a form that a browser would take for done.
  return web.html(<ReviewNoticePage ui={meetingUi(web, meeting.id, null)} view={view} typed={typed} />, 422);
}
