import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { xlsxResponse } from '../../../platform/sheets/xlsx.ts';
import { uiFor } from '../../../ui/index.ts';
import type { Conference } from '../../conference.ts';
import { areGone, needsOf } from '../../participants/participants.ts';
import { needsSheet } from '../../participants/sheet.ts';
import { mayKeepConferences } from '../../policy.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import { conferenceAsked } from '../conference-asked.ts';
import { NeedsPage } from './view.tsx';
import { needsWords } from './words.ts';

/** `/konferenser/:conference/deltagare/behov`: what those who come need, apart from the list that is handed over. */
export const needsRoute: AnyRoute = route<Conference>({
  method: 'get',
  path: '/konferenser/:conference/deltagare/behov',
  may: mayKeepConferences,
  subject: conferenceAsked,
  handle: show,
});

async function show(web: Web, conference: Conference): Promise<Response> {
  const people = await registrationsOf(web, conference.id);
  if (web.query.get('format') === 'xlsx') {
    return xlsxResponse(`behov-${conference.on}`, needsWords[web.lang].title, needsSheet(web.lang, people));
  }
  const view = { conference, rows: needsOf(people), isGone: areGone(people) };
  return web.html(<NeedsPage ui={uiFor(web)} view={view} />);
}
