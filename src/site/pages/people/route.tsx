import { organisationOn, principalsOn } from '../../../members/index.ts';
import { publicRoute } from '../../../platform/http/route.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { siteFor } from '../layout/site-for.ts';
import { peopleCsv, peopleView } from './present.ts';
import { PeoplePage } from './view.tsx';

/** Not kept: the page without a choice is light, and whatever else is chosen would crowd out what many read. */
export const peopleRoute = publicRoute({
  method: 'get',
  path: '/offentligt/uppdrag',
  query: ['grupp', 'huvudman', 'format'],
  keep: false,
  handle: async (web) => {
    const filter = { organ: web.query.get('grupp') ?? '', principal: web.query.get('huvudman') ?? '' };
    const given = { structure: await organisationOn(web, web.today), principals: await principalsOn(web, web.today) };
    const view = peopleView(web.lang, given, filter, web.today);
    if (web.query.get('format') === 'csv') return csvResponse('uppdrag', peopleCsv(web.lang, view.organs));
    return web.html(<PeoplePage site={await siteFor(web)} view={view} />);
  },
});
