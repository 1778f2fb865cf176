import { type AnyRoute, route } from '../../../platform/http/route.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { uiFor } from '../../../ui/index.ts';
import { plansSentence } from '../../life-sentence.ts';
import { readPlan, seePlans, writePlans } from '../../policy.ts';
import { plansWithLife } from '../../queries/plans.ts';
import { planGroups, plansCsv } from './present.ts';
import { PlansPage } from './view.tsx';

export const plansListRoute: AnyRoute = route({
  method: 'get',
  path: '/arbetsplan',
  may: seePlans,
  handle: async (web) => {
    const plans = (await plansWithLife(web, web.today)).filter((each) => readPlan.allows(web.actor, each));
    if (web.query.get('format') === 'csv') return csvResponse('arbetsplaner', plansCsv(web.lang, plans));
    const sentence = plansSentence(
      web.lang,
      plans.map(({ plan, life }) => ({ title: plan.title, life })),
    );
    const view = { sentence, groups: planGroups(web.lang, plans), mayAdd: writePlans.allows(web.actor, undefined) };
    return web.html(<PlansPage ui={uiFor(web)} view={view} />);
  },
});
