import { organsEver } from '../../../members/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { uiFor } from '../../../ui/index.ts';
import { mayPrepareMeetings, maySeeMeetings } from '../../policy.ts';
import { type FoundMinutes, searchMinutes, searchUnverified, yearsOfMinutes } from '../../queries/search-minutes.ts';
import { type Asked, hitsOnPage, isAsked, readAsked, searchCsv, searchView } from './present.ts';
import { SearchMinutesPage } from './view.tsx';

const mostInCsv = 1000;

/** `/moten/sok`: search in what has been verified of all years, and, for those who help to write it, in what has not. */
export const searchMinutesRoute: AnyRoute = route({
  method: 'get',
  path: '/moten/sok',
  may: maySeeMeetings,
  handle: async (web) => {
    const asked = readAsked(web.query);
    if (web.query.get('format') === 'csv') {
      const { hits } = isAsked(asked) ? await searchMinutes(web, { ...asked, most: mostInCsv }) : nothing;
      return csvResponse('protokoll', searchCsv(web.lang, hits));
    }
    const [found, at] = await pageOf(web, asked);
    const sees = at.query !== '' && at.page === 1 && mayPrepareMeetings.allows(web.actor, undefined);
    const unverified = sees ? await searchUnverified(web, { ...at, most: hitsOnPage }) : [];
    const organs = [...(await organsEver(web)).values()].map(({ id, name }) => ({ value: id, label: name }));
    const years = (await yearsOfMinutes(web)).map((year) => ({ value: String(year), label: String(year) }));
    const view = { ...searchView(web.lang, at, found, unverified), asked: at, organs, years };
    return web.html(<SearchMinutesPage ui={uiFor(web)} view={view} />);
  },
});

const nothing: FoundMinutes = { hits: [], count: 0 };

/** The page that was asked for; the first one where there are not so many. */
async function pageOf(web: Web, asked: Asked): Promise<readonly [FoundMinutes, Asked]> {
  if (!isAsked(asked)) return [nothing, asked];
  const found = await searchMinutes(web, { ...asked, most: hitsOnPage, passed: (asked.page - 1) * hitsOnPage });
  return found.count > 0 || asked.page === 1 ? [found, asked] : pageOf(web, { ...asked, page: 1 });
}
