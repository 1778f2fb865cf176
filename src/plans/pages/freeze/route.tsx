import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { freezePlan } from '../../acts/freeze-plan.ts';
import { textSha256 } from '../../plan-text.ts';
import { writePlans } from '../../policy.ts';
import { workingText } from '../../queries/draft-of-plan.ts';
import type { PlanWithLife } from '../../queries/plans.ts';
import { planAsked } from '../subjects.ts';
import { errorsOf } from '../typed.ts';
import { checkSentence, withoutResponsible } from './present.ts';
import { FreezePage } from './view.tsx';

const common = { path: '/arbetsplan/:id/frys', may: writePlans, subject: planAsked } as const;

export const freezeRoutes: readonly AnyRoute[] = [
  route<PlanWithLife>({ ...common, method: 'get', handle: (web, asked) => show(web, asked, []) }),
  route<PlanWithLife>({
    ...common,
    method: 'post',
    act: 'freeze-plan',
    handle: async (web, asked) => {
      const result = await freezePlan(web, asked.plan.id, (await web.form()).text('sha256'));
      if (!result.ok) return show(web, asked, errorsOf(result.refusals, web.lang));
      const { number, isNew } = result.value;
      return web.redirect(`/arbetsplan/${asked.plan.id}/version/${number}?klart=${isNew ? 'fryst' : 'oforandrad'}`);
    },
  }),
];

async function show(web: Web, { plan, versions }: PlanWithLife, errors: FormErrors): Promise<Response> {
  const ui = uiFor(web);
  const text = await workingText(web, plan);
  const hash = textSha256(text);
  const number = (versions.at(-1)?.number ?? 0) + 1;
  const view = {
    ...{ id: plan.id, title: plan.title, text, hash, errors },
    sentence: checkSentence(web.lang, text, number, ui.href(`/arbetsplan/${plan.id}/skriv`)),
    same: versions.find((version) => version.textSha256 === hash)?.number ?? null,
    warning: withoutResponsible(web.lang, text),
  };
  return web.html(<FreezePage ui={ui} view={view} />, errors.length === 0 ? 200 : 422);
}
