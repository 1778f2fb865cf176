import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { askPresidium, type PreparationWays } from '../../acts/preparation/ask-presidium.ts';
import { fieldOfRemark, remarkOnAgenda, sayAgendaReady } from '../../acts/preparation/say-of-agenda.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { mayKeepMeetings, mayPrepareMeetings } from '../../policy.ts';
import { type AgendaResult, agendaErrors } from '../../refusals/agenda.ts';
import { meetingUi } from '../live/meeting-ui.ts';
import { meetingAsked } from '../meeting-asked.ts';
import { preparationView, type TypedSaid } from './present.ts';
import { PreparationPage } from './view.tsx';
import { words } from './words.ts';

const here = '/moten/:meeting/forberedelse';
const drafts = { may: mayPrepareMeetings, subject: meetingAsked } as const;

/** `/moten/:meeting/forberedelse`: the presidium looks the agenda through before the notice goes. */
export function preparationRoutes(ways: PreparationWays): readonly AnyRoute[] {
  return [
    route<MeetingWithLife>({ ...drafts, method: 'get', path: here, handle: (web, meeting) => show(web, meeting) }),
    route<MeetingWithLife>({
      ...{ method: 'post', path: `${here}/fraga`, act: 'ask-presidium', may: mayKeepMeetings, subject: meetingAsked },
      handle: (web, meeting) => ask(web, meeting, ways),
    }),
    route<MeetingWithLife>({ ...drafts, method: 'post', path: `${here}/synpunkt`, act: 'remark-on-agenda', handle: remark }),
    route<MeetingWithLife>({ ...drafts, method: 'post', path: `${here}/klar`, act: 'say-agenda-ready', handle: ready }),
  ];
}

async function show(web: Web, meeting: MeetingWithLife, typed?: TypedSaid): Promise<Response> {
  const ui = meetingUi(web, meeting.id, 'tell', ownValue(words[web.lang].done, web.query.get('klart')));
  const view = await preparationView(web, meeting, typed);
  return web.html(<PreparationPage ui={ui} view={view} />, view.typed.errors.length > 0 ? 422 : 200);
}

/** Back to the page, which says what was done; or the page with what was typed. */
function answer(
  web: Web,
  meeting: MeetingWithLife,
  result: AgendaResult<null>,
  { done, ...typed }: Omit<TypedSaid, 'errors'> & { readonly done: string },
): Promise<Response> | Response {
  if (result.ok) return web.redirect(`/moten/${meeting.id}/forberedelse?klart=${done}`);
  return show(web, meeting, { ...typed, errors: agendaErrors(result.refusals, web.lang) });
}

async function ask(web: Web, meeting: MeetingWithLife, ways: PreparationWays): Promise<Response> {
  const form = await web.form();
  const [message, request] = [form.text('message'), requestIn(form)];
  const result = await askPresidium(web, ways, { meetingId: meeting.id, message, requestId: request });
  return answer(web, meeting, result, { field: 'message', text: message, request, done: 'fragat' });
}

async function remark(web: Web, meeting: MeetingWithLife): Promise<Response> {
  const form = await web.form();
  const itemId = form.text('item') || null;
  const field = fieldOfRemark(itemId);
  const [text, request] = [form.text(field).replaceAll('\r\n', '\n'), requestIn(form)];
  const result = await remarkOnAgenda(web, { meetingId: meeting.id, itemId, text, requestId: request });
  return answer(web, meeting, result, { field, text, request, done: 'sagt' });
}

async function ready(web: Web, meeting: MeetingWithLife): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const result = await sayAgendaReady(web, { meetingId: meeting.id, seen: form.text('seen'), requestId: request });
  return answer(web, meeting, result, { field: '', text: '', request, done: 'klart' });
}
