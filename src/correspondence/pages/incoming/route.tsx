import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { type Notice, uiFor } from '../../../ui/index.ts';
import { maySeeIncoming } from '../../incoming/policy.ts';
import type { IncomingProviders, MatterTold } from '../../incoming/providers.ts';
import { type IncomingMail, latestIncoming, waitingIncoming } from '../../queries/incoming/incoming-list.ts';
import { countsOf, incomingCsv, incomingRow, matterKey, withWords } from './present.ts';
import { IncomingPage } from './view.tsx';
import { words } from './words.ts';

const most = 1000;

/** `/inkommet`: what came by mail, what waits first. */
export function incomingListRoute(providers: IncomingProviders): AnyRoute {
  return route({
    method: 'get',
    path: '/inkommet',
    may: maySeeIncoming,
    handle: async (web) => {
      const typed = { text: web.query.get('text')?.trim() ?? '', matter: web.query.get('galler') ?? '' };
      const latest = await latestIncoming(web, most);
      const known = new Set(latest.map(({ id }) => id));
      // What waits is never left out, however old it is.
      const all = [...latest, ...(await waitingIncoming(web)).filter(({ id }) => !known.has(id))];
      const fitting = withWords(all, typed.text).filter(({ match }) => typed.matter === '' || match?.about?.id === typed.matter);
      const told = await toldOf(web, providers, fitting);
      const rows = fitting.map((mail) => incomingRow(web.lang, mail, told.get(matterKey(mail)) ?? null));
      if (web.query.get('format') === 'csv') return csvResponse('inkommet', incomingCsv(web.lang, rows));
      const matters = (await providers.mattersToChoose(web)).map(({ about, title }) => ({ value: about.id, label: title }));
      const view = { counts: countsOf(all), rows, typed, matters, csvHref: csvHref(web), cut: latest.length === most };
      return web.html(<IncomingPage ui={uiFor(web, { notice: noticeOf(web) })} view={view} />);
    },
  });
}

async function toldOf(web: Web, providers: IncomingProviders, mails: readonly IncomingMail[]) {
  const told = new Map<string, MatterTold | null>();
  for (const mail of mails) {
    const key = matterKey(mail);
    if (!mail.match?.about || told.has(key)) continue;
    told.set(key, await providers.matterTold(web, mail.match.about, mail.match.boardId));
  }
  return told;
}

function noticeOf({ lang, query }: Web): Notice | undefined {
  return query.get('klart') === 'undan' ? { kind: 'done', text: words[lang].putAside } : undefined;
}

/** The same address, as CSV. */
function csvHref(web: Web): string {
  const query = new URLSearchParams(web.query);
  query.delete('klart');
  query.set('format', 'csv');
  return uiFor(web).href(`/inkommet?${query}`);
}
