import { publicRoute } from '../../../platform/http/route.ts';
import { siteFor } from '../layout/site-for.ts';
import { OpenDataPage } from './view.tsx';

export const openDataRoute = publicRoute({
  method: 'get',
  path: '/offentligt/oppna-data',
  handle: async (web) => web.html(<OpenDataPage site={await siteFor(web)} />),
});
