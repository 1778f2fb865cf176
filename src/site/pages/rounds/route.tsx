import { publicRoute } from '../../../platform/http/route.ts';
import { publishedRounds } from '../../queries/published.ts';
import { siteFor } from '../layout/site-for.ts';
import { roundItems, roundsSentence } from './present.ts';
import { RoundsPage } from './view.tsx';

export const roundsRoute = publicRoute({
  method: 'get',
  path: '/offentligt/beslut',
  handle: async (web) => {
    const items = roundItems(web.lang, await publishedRounds(web), web.today.toString());
    return web.html(<RoundsPage site={await siteFor(web)} title={roundsSentence(web.lang, items)} items={items} />);
  },
});
