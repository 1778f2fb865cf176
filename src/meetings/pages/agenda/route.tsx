import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { moveItem } from '../../acts/agenda/move-item.ts';
import { removeItem, restoreItem } from '../../acts/agenda/remove-item.ts';
import { timeSum, timeSumSentence } from '../../agenda/time-sum.ts';
import { type MeetingWithLife, plannedMinutes } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { proposalsWaiting } from '../../queries/proposals.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';
import { meetingUi } from '../live/meeting-ui.ts';
import { meetingAsked } from '../meeting-asked.ts';
import { tasksToFollowUp } from '../tasks/follow-up/panel.tsx';
import { type ItemAsked, itemAsked } from './item-asked.ts';
import { MakeAgendaPage } from './view.tsx';
import { words } from './words.ts';

const here = '/moten/:meeting/dagordning';
const one = { may: mayKeepMeetings, subject: itemAsked } as const;

/** Where the agenda is made: `/moten/:meeting/dagordning`, and what is done with an item there. */
export const makeAgendaRoutes: readonly AnyRoute[] = [
  route<MeetingWithLife>({ method: 'get', path: here, may: mayKeepMeetings, subject: meetingAsked, handle: show }),
  route<ItemAsked>({ ...one, method: 'post', path: `${here}/:item/flytta`, act: 'move-agenda-item', handle: move }),
  route<ItemAsked>({ ...one, method: 'post', path: `${here}/:item/ta-bort`, act: 'remove-agenda-item', handle: remove }),
  route<ItemAsked>({ ...one, method: 'post', path: `${here}/:item/tillbaka`, act: 'restore-agenda-item', handle: restore }),
];

async function show(web: Web, meeting: MeetingWithLife): Promise<Response> {
  const items = await agendaOf(web, meeting.id);
  const view = {
    ...{ meeting, items, sentence: timeSumSentence(web.lang, timeSum(items, plannedMinutes(meeting))) },
    waiting: (await proposalsWaiting(web, { organId: meeting.organId })).length,
    tasks: await tasksToFollowUp(web, meeting, items),
  };
  const ui = meetingUi(web, meeting.id, 'tell', ownValue(words[web.lang].done, web.query.get('klart')));
  return web.html(<MakeAgendaPage ui={ui} view={view} />);
}

async function move(web: Web, { meeting, item }: ItemAsked): Promise<Response> {
  const form = await web.form();
  return back(web, meeting, await moveItem(web, item.id, readMove(form)), `flyttad#p-${item.id}`);
}

/** A button says which way, the pointer before what. */
function readMove(form: Form) {
  const way = form.text('riktning');
  if (way !== '') return { way: way === 'upp' ? 'up' : 'down' } as const;
  return { before: form.text('fore') || null };
}

async function remove(web: Web, { meeting, item }: ItemAsked): Promise<Response> {
  return back(web, meeting, await removeItem(web, item.id), 'borttagen');
}

async function restore(web: Web, { meeting, item }: ItemAsked): Promise<Response> {
  return back(web, meeting, await restoreItem(web, item.id), `tillbaka#p-${item.id}`);
}

/** To the agenda, which says what was done, or stands as it does when nothing could be: the buttons are shown only where they can be pressed. */
function back(web: Web, meeting: MeetingWithLife, result: AgendaResult<null>, what: string): Response {
  return web.redirect(`/moten/${meeting.id}/dagordning${result.ok ? `?klart=${what}` : ''}`);
}
