import { type AnyRoute, route } from '../../../platform/http/route.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { uiFor } from '../../../ui/index.ts';
import { maySeeMeetings } from '../../policy.ts';
import { readYearAsked } from './asked.ts';
import { yearCsv, yearView } from './present.ts';
import { YearPage } from './view.tsx';

/** `/moten`: the year's meetings, of one organ or of all. */
export const yearRoute: AnyRoute = route({
  method: 'get',
  path: '/moten',
  may: maySeeMeetings,
  handle: async (web) => {
    const asked = readYearAsked(web.query, web.today.year);
    const view = await yearView(web, web.lang, asked);
    if (web.query.get('format') === 'csv') return csvResponse(`moten-${asked.year}`, yearCsv(web.lang, view.rows));
    return web.html(<YearPage ui={uiFor(web)} view={view} />);
  },
});
