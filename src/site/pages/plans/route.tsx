import { publicRoute } from '../../../platform/http/route.ts';
import { publishedPlans, publishedRounds } from '../../queries/published.ts';
import { tellVersions } from '../../telling/versions.ts';
import { siteFor } from '../layout/site-for.ts';
import { planItems } from './present.ts';
import { PlansPage } from './view.tsx';

export const plansRoute = publicRoute({
  method: 'get',
  path: '/offentligt/arbetsplan',
  handle: async (web) => {
    const told = tellVersions(await publishedPlans(web), await publishedRounds(web), web.today.toString());
    return web.html(<PlansPage site={await siteFor(web)} items={planItems(web.lang, told)} />);
  },
});
