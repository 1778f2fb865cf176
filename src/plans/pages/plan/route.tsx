import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { uiFor } from '../../../ui/index.ts';
import { readDrafts, readPlan, writePlans } from '../../policy.ts';
import { closingsOf } from '../../queries/closings.ts';
import { workingTextAndKeys } from '../../queries/draft-of-plan.ts';
import type { PlanWithLife } from '../../queries/plans.ts';
import { planAsked } from '../subjects.ts';
import { type AfterPlan, planView } from './present.ts';
import { PlanPage } from './view.tsx';

/** `/arbetsplan/:id`. @param after pages of later rooms that tell of a plan once it has been decided */
export function planRoute(after: readonly AfterPlan[]): AnyRoute {
  return route<PlanWithLife>({
    ...{ method: 'get', path: '/arbetsplan/:id', may: readPlan, subject: planAsked },
    handle: (web, asked) => show(web, asked, after),
  });
}

async function show(web: Web, asked: PlanWithLife, after: readonly AfterPlan[]): Promise<Response> {
  const working = readDrafts.allows(web.actor, undefined) ? await workingTextAndKeys(web, asked.plan) : null;
  const reader = {
    mayWrite: writePlans.allows(web.actor, undefined),
    asksForWorking: web.query.get('text') === 'utkast',
    closings: await closingsOf(web, asked.plan.id),
    after,
  };
  const view = planView(web.lang, asked, working, reader);
  return web.html(<PlanPage ui={uiFor(web)} view={view} />);
}
