import { principalsOn } from '../../../members/index.ts';
import { publicRoute } from '../../../platform/http/route.ts';
import { siteFor } from '../layout/site-for.ts';
import { bodyIs } from './present.ts';
import { StartPage } from './view.tsx';

export const startRoute = publicRoute({
  method: 'get',
  path: '/',
  handle: async (web) => {
    const principals = await principalsOn(web, web.today);
    const is = bodyIs(web.lang, web.shell.bodyName, principals.length);
    return web.html(<StartPage site={siteFor(web)} view={{ is }} />);
  },
});
