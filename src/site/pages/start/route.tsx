import { principalsOn } from '../../../members/index.ts';
import { publicRoute } from '../../../platform/http/route.ts';
import { publicationsNow } from '../../../records/index.ts';
import { publishedPlans, publishedRounds } from '../../queries/published.ts';
import { tellVersions } from '../../telling/versions.ts';
import { siteFor } from '../layout/site-for.ts';
import { startView } from './present.ts';
import { StartPage } from './view.tsx';

export const startRoute = publicRoute({
  method: 'get',
  path: '/',
  handle: async (web) => {
    const on = web.today.toString();
    const rounds = await publishedRounds(web);
    const view = startView(web.lang, on, {
      name: web.shell.bodyName,
      principals: (await principalsOn(web, web.today)).length,
      told: tellVersions(await publishedPlans(web), rounds, on),
      rounds,
      publications: await publicationsNow(web),
    });
    return web.html(<StartPage site={await siteFor(web)} view={view} />);
  },
});
