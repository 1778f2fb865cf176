import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { xlsxResponse } from '../../../platform/sheets/xlsx.ts';
import { fileResponse } from '../../../records/index.ts';
import type { Conference } from '../../conference.ts';
import { attendancePdf } from '../../participants/paper/attendance-pdf.ts';
import { areGone, chosenOf } from '../../participants/participants.ts';
import { attendanceRows, participantsSheet } from '../../participants/sheet.ts';
import { mayKeepConferences } from '../../policy.ts';
import { programmeOf } from '../../queries/conferences/conferences.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import { conferenceAsked } from '../conference-asked.ts';
import { uiAfter } from '../ui-after.ts';
import { presentParticipants, readParticipantsAsked } from './present.ts';
import { ParticipantsPage } from './view.tsx';
import { participantsWords } from './words.ts';

const path = '/konferenser/:conference/deltagare';

/** `/konferenser/:conference/deltagare`: who has registered; `?format=xlsx` the same rows. `/lista.pdf`: those with a seat, on paper. */
export const participantsRoutes: readonly AnyRoute[] = [
  route<Conference>({ method: 'get', path, may: mayKeepConferences, subject: conferenceAsked, handle: show }),
  route<Conference>({
    method: 'get',
    path: `${path}/lista.pdf`,
    may: mayKeepConferences,
    subject: conferenceAsked,
    handle: paper,
  }),
];

async function show(web: Web, conference: Conference): Promise<Response> {
  const { lang, today } = web;
  const asked = readParticipantsAsked(web.query);
  const [people, programme] = [await registrationsOf(web, conference.id), await programmeOf(web, conference.id)];
  if (web.query.get('format') === 'xlsx' && !areGone(people)) {
    const rows = participantsSheet(lang, chosenOf(people, asked), programme);
    return xlsxResponse(`deltagare-${conference.on}`, participantsWords[lang].title, rows);
  }
  const hasBegun = today.until(conference.on).sign <= 0;
  const view = presentParticipants(lang, conference, people, programme, { asked, hasBegun });
  return web.html(<ParticipantsPage ui={uiAfter(web, participantsWords[lang].done)} view={view} />);
}

async function paper(web: Web, conference: Conference): Promise<Response> {
  const people = await registrationsOf(web, conference.id);
  if (areGone(people)) return web.notFound();
  const programme = await programmeOf(web, conference.id);
  const withSessions = web.query.get('med') === 'pass';
  const file = await attendancePdf({
    ...{ conference, withSessions, rows: attendanceRows(people, programme, withSessions) },
    ...{ author: web.shell.bodyName, at: web.now, today: web.today },
  });
  return fileResponse(file);
}
