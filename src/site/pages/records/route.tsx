import { publicRoute } from '../../../platform/http/route.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { publicationsNow } from '../../../records/index.ts';
import { siteFor } from '../layout/site-for.ts';
import { recordsCsv, recordsView } from './present.ts';
import { RecordsPage } from './view.tsx';

/** Not kept: whatever words are looked for would crowd out the pages that many read. */
export const recordsRoute = publicRoute({
  method: 'get',
  path: '/offentligt/handlingar',
  query: ['typ', 'text', 'format'],
  keep: false,
  handle: async (web) => {
    const filter = { kind: web.query.get('typ') ?? '', text: (web.query.get('text') ?? '').trim().slice(0, 200) };
    const view = recordsView(web.lang, await publicationsNow(web, { kind: 'record' }), filter);
    if (web.query.get('format') === 'csv') return csvResponse('handlingar', recordsCsv(web.lang, view.items, web.shell.url));
    return web.html(<RecordsPage site={await siteFor(web)} view={view} />);
  },
});
