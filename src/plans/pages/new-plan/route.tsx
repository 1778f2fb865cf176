import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { createPlan } from '../../acts/create-plan.ts';
import { writePlans } from '../../policy.ts';
import { type PlanWithLife, plansWithLife } from '../../queries/plans.ts';
import { readPlan } from '../../writing/fields.ts';
import { typedMeta } from '../meta-form.tsx';
import { errorsOf } from '../typed.ts';
import { NewPlanPage, type TypedPlan } from './view.tsx';
import { words } from './words.ts';

export const newPlanRoutes: readonly AnyRoute[] = [
  route({
    method: 'get',
    path: '/arbetsplan/ny',
    may: writePlans,
    handle: async (web) => {
      const plans = await plansWithLife(web, web.today);
      return show(web, plans, proposed(web, plans), []);
    },
  }),
  route({ method: 'post', path: '/arbetsplan/ny', act: 'create-plan', may: writePlans, handle: save }),
];

/** The two years after the latest plan, or after this one. */
function proposed(web: Web, plans: readonly PlanWithLife[]): TypedPlan {
  const latest = plans[0]?.plan;
  const first = (latest?.lastYear ?? web.today.year) + 1;
  return {
    request: newId(),
    title: words[web.lang].planTitle(first, first + 1),
    firstYear: String(first),
    lastYear: String(first + 1),
    aim: latest?.aim ?? '',
    registrationNumber: '',
    previousPlanId: latest?.id ?? '',
  };
}

function show(web: Web, plans: readonly PlanWithLife[], typed: TypedPlan, errors: FormErrors): Promise<Response> {
  const earlier = plans.map(({ plan }) => ({ value: plan.id, label: plan.title }));
  return web.html(
    <NewPlanPage ui={uiFor(web)} typed={typed} errors={errors} earlier={earlier} />,
    errors.length === 0 ? 200 : 422,
  );
}

async function save(web: Web): Promise<Response> {
  const form = await web.form();
  const previousPlanId = form.text('previousPlanId');
  const typed: TypedPlan = { ...typedMeta(form), request: form.text('request'), previousPlanId };
  const result = await createPlan(web, {
    ...readPlan(typed),
    ...(isUuid(typed.request) ? { id: typed.request } : {}),
    previousPlanId: previousPlanId || null,
  });
  if (result.ok) return web.redirect(`/arbetsplan/${result.value.id}/skriv?klart=skapad`);
  return show(web, await plansWithLife(web, web.today), typed, errorsOf(result.refusals, web.lang));
}
