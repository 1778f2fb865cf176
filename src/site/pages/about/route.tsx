import { publicRoute } from '../../../platform/http/route.ts';
import { bodyInPublic } from '../../queries/body-in-public.ts';
import { siteFor } from '../layout/site-for.ts';
import { aboutView } from './present.ts';
import { AboutPage } from './view.tsx';

export const aboutRoute = publicRoute({
  method: 'get',
  path: '/om-samradet',
  handle: async (web) => {
    const found = await bodyInPublic(web);
    const view = found === null ? null : aboutView(web.lang, found, web.today);
    return web.html(<AboutPage site={await siteFor(web)} view={view} />);
  },
});
