import { publicRoute } from '../../../platform/http/route.ts';
import { publishedConferences } from '../../queries/published.ts';
import { siteFor } from '../layout/site-for.ts';
import { conferencesView } from './present.ts';
import { ConferencesPage } from './view.tsx';

/** Made anew each time: whether there is room, and whether it is cancelled, is told as it is at the moment. */
export const conferencesRoute = publicRoute({
  ...{ method: 'get', path: '/offentligt/konferenser', keep: false },
  handle: async (web) => {
    const view = conferencesView(web.lang, web.today.toString(), await publishedConferences(web));
    return web.html(<ConferencesPage site={await siteFor(web)} view={view} />);
  },
});
