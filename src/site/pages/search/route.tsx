import { publicRoute } from '../../../platform/http/route.ts';
import { searchPublished } from '../../../records/index.ts';
import { bodyInPublic } from '../../queries/body-in-public.ts';
import { aboutView } from '../about/present.ts';
import { siteFor } from '../layout/site-for.ts';
import { mostHits, searchView } from './present.ts';
import { SearchPage } from './view.tsx';

/** Longer than any question that a person asks; what is beyond is not looked for. */
const longestQuestion = 200;

export const searchRoute = publicRoute({
  method: 'get',
  path: '/offentligt/sok',
  query: ['q'],
  keep: false,
  handle: async (web) => {
    const asked = (web.query.get('q') ?? '').replaceAll('\0', '').toWellFormed().trim().slice(0, longestQuestion).toWellFormed();
    const found = asked === '' ? [] : await searchPublished(web, asked, mostHits);
    const body = asked === '' ? null : await bodyInPublic(web);
    const about = body === null ? null : aboutView(web.lang, body, web.today);
    return web.html(<SearchPage site={await siteFor(web)} view={searchView(web.lang, asked, found, about)} />);
  },
});
