import { oneOf } from '../../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { refuse } from '../../../../platform/result.ts';
import type { FormErrors } from '../../../../ui/index.ts';
import { uiFor } from '../../../../ui/index.ts';
import { followKeyFigure } from '../../../acts/kolada/follow-key-figure.ts';
import type { FollowedPlan } from '../../../followed-plan.ts';
import type { Kpi } from '../../../kolada/answers.ts';
import { betters } from '../../../measuring/measure.ts';
import { mayKeepFollowup } from '../../../policy.ts';
import { followedPlan } from '../../../queries/followed-plans.ts';
import { kpiNamed } from '../../../queries/kolada/kept-answers.ts';
import { koladaErrors } from '../../../refusals/kolada.ts';
import { readAbout } from '../../measures/about.ts';
import { choiceIn, firstChoice, type TypedChoice, yearIn } from './typed.ts';
import { ChoosePage } from './view.tsx';

interface Chosen {
  readonly plan: FollowedPlan;
  readonly kpi: Kpi;
}

const path = '/uppfoljning/:plan/matt/kolada/:kpi';

/** `/uppfoljning/:plan/matt/kolada/:kpi`: begins to follow a key figure. Only what Kolada has named is there. */
export const koladaChooseRoutes: readonly AnyRoute[] = [
  route<Chosen>({
    ...{ method: 'get', path, may: mayKeepFollowup, subject: chosen },
    handle: (web, { plan, kpi }) => show(web, { plan, kpi }, firstChoice(plan, kpi), []),
  }),
  route<Chosen>({ method: 'post', path, act: 'follow-key-figure', may: mayKeepFollowup, subject: chosen, handle: follow }),
];

async function chosen(web: Web): Promise<Chosen | null> {
  const plan = await followedPlan(web, web.params['plan'] ?? '');
  const kpi = plan === null ? null : await kpiNamed(web, web.params['kpi'] ?? '');
  return plan === null || kpi === null ? null : { plan, kpi };
}

function show(web: Web, { plan, kpi }: Chosen, typed: TypedChoice, errors: FormErrors): Promise<Response> {
  return web.html(<ChoosePage ui={uiFor(web)} view={{ plan, kpi, typed, errors }} />, errors.length > 0 ? 422 : 200);
}

async function follow(web: Web, { plan, kpi }: Chosen): Promise<Response> {
  const typed = choiceIn(await web.form());
  const [about, better] = [readAbout(typed.about), oneOf(typed.better, betters)];
  const given = { planId: plan.id, kpi: kpi.id, unit: typed.unit, requestId: typed.request };
  const years = { fromYear: yearIn(typed.fromYear), toYear: yearIn(typed.toYear) };
  const result =
    about === null
      ? refuse('about-unknown', 'about')
      : better === undefined
        ? refuse('better-missing', 'better')
        : await followKeyFigure(web, { ...given, ...about, ...years, better });
  if (!result.ok) return show(web, { plan, kpi }, typed, koladaErrors(result.refusals, web.lang));
  return web.redirect(`/uppfoljning/matt/${result.value.id}/hamta?klart=foljs`);
}
