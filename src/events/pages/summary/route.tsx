import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { keepSummary } from '../../acts/after/keep-summary.ts';
import type { Conference } from '../../conference.ts';
import { mayKeepConferences, maySeeConferences } from '../../policy.ts';
import { summariesOf } from '../../queries/after/after.ts';
import { afterErrors } from '../../refusals/after.ts';
import { conferenceAsked } from '../conference-asked.ts';
import { uiAfter } from '../ui-after.ts';
import { SummaryPage, type TypedSummary } from './view.tsx';
import { summaryWords } from './words.ts';

const path = '/konferenser/:conference/sammanfattning';

/** `/konferenser/:conference/sammanfattning`: what was said, numbered; the latest counts. */
export const summaryRoutes: readonly AnyRoute[] = [
  route<Conference>({
    ...{ method: 'get', path, may: maySeeConferences, subject: conferenceAsked },
    handle: (web, conference) => show(web, conference, null),
  }),
  route<Conference>({
    ...{ method: 'post', path, act: 'keep-conference-summary', may: mayKeepConferences, subject: conferenceAsked },
    handle: save,
  }),
];

/** @param returned what was typed, when something is wrong with it */
async function show(web: Web, conference: Conference, returned: TypedSummary | null): Promise<Response> {
  const summaries = await summariesOf(web, conference.id);
  const [latest] = summaries;
  const typed = returned ?? { request: newId(), text: latest?.text ?? '', base: latest?.number ?? 0, errors: [] };
  const view = {
    ...{ conference, summaries, mayKeep: mayKeepConferences.allows(web.actor, undefined) },
    hasBegun: web.today.until(conference.on).sign <= 0,
  };
  // What is shown again is written from what is shown beside it now.
  const shown = { ...typed, base: latest?.number ?? 0 };
  const ui = uiAfter(web, summaryWords[web.lang].done);
  return web.html(<SummaryPage ui={ui} view={view} typed={shown} />, returned === null ? 200 : 422);
}

async function save(web: Web, conference: Conference): Promise<Response> {
  const form = await web.form();
  const [request, text, base] = [requestIn(form), form.text('text'), Number(form.text('base'))];
  // A page that is gone back to carries the same id: another text is another summary.
  const requestId = requestOf('conference-summary', conference.id, request, String(base), text);
  const kept = await keepSummary(web, { conferenceId: conference.id, text, base, requestId });
  if (kept.ok) return web.redirect(`/konferenser/${conference.id}/sammanfattning?klart=sparad`);
  return show(web, conference, { request, text, base, errors: afterErrors(kept.refusals, web.lang) });
}
