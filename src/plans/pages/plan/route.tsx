import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { uiFor } from '../../../ui/index.ts';
import type { LedToOfPlan } from '../../led-to/led-to.ts';
import { presentLedTo } from '../../led-to/present.ts';
import { readDrafts, readPlan, writePlans } from '../../policy.ts';
import { closingsOf } from '../../queries/closings.ts';
import { workingTextAndKeys } from '../../queries/draft-of-plan.ts';
import type { PlanWithLife } from '../../queries/plans.ts';
import { planAsked } from '../subjects.ts';
import { type AfterPlan, type PlanView, planView } from './present.ts';
import { PlanPage } from './view.tsx';

/**
 * `/arbetsplan/:id`.
 * @param after pages of later rooms that tell of a plan once it has been decided
 * @param ledTo what projects and conferences led to, told there too
 */
export function planRoute(after: readonly AfterPlan[], ledTo: LedToOfPlan): AnyRoute {
  return route<PlanWithLife>({
    ...{ method: 'get', path: '/arbetsplan/:id', may: readPlan, subject: planAsked },
    handle: (web, asked) => show(web, asked, after, ledTo),
  });
}

async function show(web: Web, asked: PlanWithLife, after: readonly AfterPlan[], ledTo: LedToOfPlan): Promise<Response> {
  const working = readDrafts.allows(web.actor, undefined) ? await workingTextAndKeys(web, asked.plan) : null;
  const reader = {
    mayWrite: writePlans.allows(web.actor, undefined),
    asksForWorking: web.query.get('text') === 'utkast',
    closings: await closingsOf(web, asked.plan.id),
    after,
  };
  const view = planView(web.lang, asked, working, reader);
  const led = view.isDecided ? presentLedTo(web.lang, areasOf(view), await ledTo(web, view.id, web.lang)) : null;
  return web.html(<PlanPage ui={uiFor(web)} view={view} led={led} />);
}

/** Areas and activities by their rows; none of a text whose rows were not kept. */
function areasOf({ text, keys }: Pick<PlanView, 'text' | 'keys'>) {
  return (keys?.areas ?? []).map(({ id, activities }, a) => ({
    ...{ id, title: text.areas[a]?.title ?? '' },
    activities: activities.map((each, i) => ({ id: each.id, title: text.areas[a]?.activities[i]?.title ?? '' })),
  }));
}
