import type { Child } from 'hono/jsx';
import { Temporal } from 'temporal-polyfill';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { meetingSentence } from '../../meeting-sentence.ts';
import { nextStep } from '../../meeting-situation.ts';
import { maySeeMeetings } from '../../policy.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { situationOf } from '../../queries/situation.ts';
import { withTaskList } from '../../queries/tasks-on-agenda.ts';
import { meetingUi } from '../live/meeting-ui.ts';
import { meetingAsked } from '../meeting-asked.ts';
import { meetingParts } from './parts/parts.ts';
import { MeetingPage, type MeetingView } from './view.tsx';
import { words } from './words.ts';

/** `/moten/:meeting`: where a meeting stands, and what belongs to it. */
export const meetingRoute: AnyRoute = route<MeetingWithLife>({
  method: 'get',
  path: '/moten/:meeting',
  may: maySeeMeetings,
  subject: meetingAsked,
  handle: show,
});

async function show(web: Web, meeting: MeetingWithLife): Promise<Response> {
  const agenda = await agendaOf(web, meeting.id);
  const { known, reader } = await situationOf(web, meeting, agenda);
  const view: MeetingView = {
    ...{
      meeting,
      agenda: await withTaskList(web, meeting, agenda),
      sentence: meetingSentence(web.lang, known),
      next: nextStep(known, reader),
    },
    ...{ keeps: reader.keeps, prepares: reader.prepares, seesAgenda: known.seesDrafts || known.noticedOn !== null },
    isAhead:
      known.stands === 'planned' && known.life.sitting !== 'closed' && Temporal.PlainDate.compare(known.today, known.on) <= 0,
  };
  const ui = meetingUi(web, meeting.id, 'show', ownValue(words[web.lang].done, web.query.get('klart')));
  const parts: Child[] = [];
  for (const part of meetingParts) parts.push(await part({ web, ui, meeting }));
  return web.html(<MeetingPage ui={ui} view={view} parts={parts} />);
}
