import { type AnyRoute, route } from '../../../platform/http/route.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { uiFor } from '../../../ui/index.ts';
import { maySeeSharings, mayShare } from '../../policy.ts';
import { chosenRows, readListAsked } from './asked.ts';
import { sharingRows, sharingsCsv } from './present.ts';
import { SharingsPage } from './view.tsx';

/** `/remisser`: what has been shared for comments, what waits for the reader first. */
export const sharingsListRoute: AnyRoute = route({
  method: 'get',
  path: '/remisser',
  may: maySeeSharings,
  handle: async (web) => {
    const rows = await sharingRows(web, web.lang);
    const asked = readListAsked(web.query);
    if (web.query.get('format') === 'csv') {
      return csvResponse(`remisser-${web.today}`, sharingsCsv(web.lang, chosenRows(rows, asked)));
    }
    const mayBegin = mayShare.allows(web.actor, undefined);
    return web.html(<SharingsPage ui={uiFor(web)} rows={rows} asked={asked} mayShare={mayBegin} />);
  },
});
