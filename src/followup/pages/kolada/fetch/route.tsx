import { principalsOn } from '../../../../members/index.ts';
import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import type { FormErrors } from '../../../../ui/index.ts';
import { askForValues } from '../../../acts/kolada/ask-for-values.ts';
import type { FollowedPlan } from '../../../followed-plan.ts';
import type { Measure } from '../../../measuring/measure.ts';
import { mayKeepFollowup, maySeeFollowup } from '../../../policy.ts';
import { followedPlan } from '../../../queries/followed-plans.ts';
import { fetchesOf } from '../../../queries/kolada/fetches.ts';
import { measureById, valuesOf } from '../../../queries/measures/measures.ts';
import { koladaErrors } from '../../../refusals/kolada.ts';
import { yearIn } from '../choose/typed.ts';
import { koladaUi } from '../kolada-ui.ts';
import { placesWithout } from './present.ts';
import { FetchPage, type FetchView } from './view.tsx';
import { words } from './words.ts';

interface Asked {
  readonly measure: Measure;
  readonly plan: FollowedPlan;
}

const path = '/uppfoljning/matt/:measure/hamta';

/** `/uppfoljning/matt/:measure/hamta`: how the fetching of a key figure goes and has gone, and the form that has it fetched now. */
export const koladaFetchRoutes: readonly AnyRoute[] = [
  route<Asked>({
    ...{ method: 'get', path, may: maySeeFollowup, subject: asked },
    handle: (web, subject) => show(web, subject, null, []),
  }),
  route<Asked>({ method: 'post', path, act: 'ask-for-key-figures', may: mayKeepFollowup, subject: asked, handle: fetch }),
];

async function asked(web: Web): Promise<Asked | null> {
  const measure = await measureById(web, web.params['measure'] ?? '');
  const plan = measure === null || measure.kpi === null ? null : await followedPlan(web, measure.planId);
  return measure === null || plan === null ? null : { measure, plan };
}

/** @param typed what came back with errors; null for what the latest fetch or the plan says */
async function show(web: Web, { measure, plan }: Asked, typed: FetchView['typed'] | null, errors: FormErrors): Promise<Response> {
  const fetches = await fetchesOf(web, measure.id);
  const values = (await valuesOf(web, [measure.id])).get(measure.id) ?? [];
  const [latest] = fetches;
  const { fromYear, toYear } = latest ?? { fromYear: plan.firstYear, toYear: plan.lastYear };
  const view: FetchView = {
    ...{ plan, measure, fetches, errors },
    without: placesWithout(web.lang, await principalsOn(web, web.today), values),
    mayFetch: mayKeepFollowup.allows(web.actor, undefined),
    typed: typed ?? { fromYear: String(fromYear), toYear: String(toYear), request: newId() },
  };
  const said = { foljs: words[web.lang].followed, fragat: words[web.lang].sent }[web.query.get('klart') ?? ''];
  const ui = koladaUi(web, latest?.state === 'waiting', latest?.state === 'waiting' ? said : undefined);
  return web.html(<FetchPage ui={ui} view={view} />, errors.length > 0 ? 422 : 200);
}

async function fetch(web: Web, { measure, plan }: Asked): Promise<Response> {
  const form = await web.form();
  const typed = { fromYear: form.text('fromYear'), toYear: form.text('toYear'), request: requestIn(form) };
  const years = { fromYear: yearIn(typed.fromYear), toYear: yearIn(typed.toYear) };
  const result = await askForValues(web, { measureId: measure.id, ...years, requestId: typed.request });
  if (!result.ok) return show(web, { measure, plan }, typed, koladaErrors(result.refusals, web.lang));
  return web.redirect(`/uppfoljning/matt/${measure.id}/hamta?klart=fragat`);
}
