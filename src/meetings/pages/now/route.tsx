import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { mayKeepMeetings, maySeeMeetings } from '../../policy.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { ownNotesAt } from '../../queries/own-notes.ts';
import { sittingOf } from '../../queries/sitting.ts';
import { roomItems } from '../../sitting/room-items.ts';
import { timeLeft } from '../../sitting/time-left.ts';
import { meetingUi } from '../live/meeting-ui.ts';
import { meetingAsked } from '../meeting-asked.ts';
import { nowSentence, timeSentence } from './present.ts';
import { NowPage } from './view.tsx';

/** `/moten/:meeting/nu`: what is being discussed, for those who are at the meeting and for those who follow it. */
export const nowRoute: AnyRoute = route<MeetingWithLife>({
  method: 'get',
  path: '/moten/:meeting/nu',
  may: maySeeMeetings,
  subject: meetingAsked,
  handle: show,
});

async function show(web: Web, meeting: MeetingWithLife): Promise<Response> {
  const agenda = await agendaOf(web, meeting.id);
  const sitting = await sittingOf(web, meeting.id);
  const items = roomItems(agenda, sitting, meeting.life.currentItemId);
  const remaining = items.filter(({ state }) => state === 'now' || state === 'left').map(({ item }) => item.minutes);
  const isOpen = meeting.life.sitting === 'open';
  const notes = await ownNotesAt(web, meeting.id);
  const view = {
    ...{ meeting, items, written: sitting.items, account: web.actor.account ?? '' },
    sentence: nowSentence(web.lang, meeting, items, sitting.closed?.clock ?? ''),
    time: isOpen ? timeSentence(web.lang, timeLeft(meeting, web.now, remaining)) : '',
    keeps: mayKeepMeetings.allows(web.actor, undefined),
    notes: new Map(notes.map(({ aboutId, text }) => [aboutId, text])),
  };
  return web.html(<NowPage ui={meetingUi(web, meeting.id, 'show')} view={view} />);
}
