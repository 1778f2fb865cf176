import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import type { FormErrors } from '../../../ui/index.ts';
import { askSubstitute } from '../../acts/notice/ask-substitute.ts';
import type { NoticeWays } from '../../acts/notice/notice-ways.ts';
import { replyToNotice } from '../../acts/notice/reply.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { mayAnswerNotice, mayKeepMeetings } from '../../policy.ts';
import type { Reply } from '../../queries/replies.ts';
import { noticeErrors } from '../../refusals/notice.ts';
import { meetingUi } from '../live/meeting-ui.ts';
import { meetingAsked } from '../meeting-asked.ts';
import { repliesView } from './present.ts';
import { RepliesPage, type TypedReply } from './view.tsx';
import { words } from './words.ts';

const path = '/moten/:meeting/svar';

/** `/moten/:meeting/svar`: who comes, said by oneself or noted by the secretariat, and which substitute is next. */
export function repliesRoutes(out: Pick<NoticeWays, 'url' | 'ways'>): readonly AnyRoute[] {
  return [
    route<MeetingWithLife>({
      ...{ method: 'get', path, may: mayAnswerNotice, subject: meetingAsked },
      handle: (web, meeting) => show(web, meeting),
    }),
    route<MeetingWithLife>({
      ...{ method: 'post', path, may: mayAnswerNotice, subject: meetingAsked, act: 'reply-to-notice' },
      handle: take,
    }),
    route<MeetingWithLife>({
      ...{ method: 'post', path: `${path}/ersattare`, may: mayKeepMeetings, subject: meetingAsked, act: 'ask-substitute' },
      handle: (web, meeting) => ask(web, out, meeting),
    }),
  ];
}

async function show(
  web: Web,
  meeting: MeetingWithLife,
  typed: TypedReply | null = null,
  errors: FormErrors = [],
  status = 200,
): Promise<Response> {
  const ui = meetingUi(web, meeting.id, 'tell', ownValue(words[web.lang].done, web.query.get('klart')));
  const view = await repliesView(web, web.lang, meeting);
  return web.html(<RepliesPage {...{ ui, view, typed, errors }} />, status);
}

/** The secretariat's form for others has names of its own, for both may stand on the page. */
function typedIn(form: Form): TypedReply {
  const forOther = form.text('for') === 'annan';
  const end = forOther ? '-annan' : '';
  const person = forOther ? form.text('person') : '';
  return { forOther, person, answer: form.text(`answer${end}`), note: form.text(`note${end}`).slice(0, 600) };
}

async function take(web: Web, meeting: MeetingWithLife): Promise<Response> {
  const typed = typedIn(await web.form());
  const { forOther } = typed;
  const again = (refusals: Refusals) =>
    show(web, meeting, typed, noticeErrors(forOther ? ofOther(refusals) : refusals, web.lang), 422);
  if (forOther && typed.person === '') return again([{ code: 'person-unknown', field: 'person' }]);
  const answer = ownValue<Reply['answer']>({ 'on-site': 'on-site', remote: 'remote', absent: 'absent' }, typed.answer) ?? null;
  const said = await replyToNotice(web, {
    ...{ meetingId: meeting.id, personId: forOther ? typed.person : null, answer, note: typed.note },
  });
  return said.ok ? web.redirect(`/moten/${meeting.id}/svar?klart=svarat`) : again(said.refusals);
}

type Refusals = Parameters<typeof noticeErrors>[0];

function ofOther(refusals: Refusals): Refusals {
  return refusals.map((each) =>
    each.field === 'answer' || each.field === 'note' ? { ...each, field: `${each.field}-annan` } : each,
  );
}

async function ask(web: Web, out: Pick<NoticeWays, 'url' | 'ways'>, meeting: MeetingWithLife): Promise<Response> {
  const form = await web.form();
  const asked = await askSubstitute(web, out, {
    ...{ meetingId: meeting.id, absentId: form.text('borta'), substituteId: form.text('ersattare') },
  });
  if (!asked.ok) return show(web, meeting, null, noticeErrors(asked.refusals, web.lang), 422);
  return web.redirect(`/moten/${meeting.id}/svar?klart=${asked.value.sent ? 'fragad' : 'utan-mejl'}`);
}
