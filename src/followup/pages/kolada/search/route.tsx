import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import type { FormErrors } from '../../../../ui/index.ts';
import { askKolada } from '../../../acts/kolada/ask-kolada.ts';
import type { FollowedPlan } from '../../../followed-plan.ts';
import { titleAsked } from '../../../kolada/question.ts';
import { mayKeepFollowup } from '../../../policy.ts';
import { followedPlan } from '../../../queries/followed-plans.ts';
import { answerTo } from '../../../queries/kolada/kept-answers.ts';
import { measuresOf } from '../../../queries/measures/measures.ts';
import { koladaErrors } from '../../../refusals/kolada.ts';
import { koladaUi } from '../kolada-ui.ts';
import { kpiRows } from './present.ts';
import { SearchPage } from './view.tsx';

const path = '/uppfoljning/:plan/matt/kolada';
const planAsked = (web: Web) => followedPlan(web, web.params['plan'] ?? '');

/** `/uppfoljning/:plan/matt/kolada?sok=`: searches Kolada's key figures by title. The address shows what is known; the form asks. */
export const koladaSearchRoutes: readonly AnyRoute[] = [
  route<FollowedPlan>({
    ...{ method: 'get', path, may: mayKeepFollowup, subject: planAsked },
    handle: (web, plan) => show(web, plan, web.query.get('sok') ?? '', []),
  }),
  route<FollowedPlan>({ method: 'post', path, act: 'ask-kolada', may: mayKeepFollowup, subject: planAsked, handle: search }),
];

async function show(web: Web, plan: FollowedPlan, typed: string, errors: FormErrors): Promise<Response> {
  const title = errors.length > 0 ? null : titleAsked(typed);
  const answer = title === null ? null : await answerTo(web, { kind: 'title', title });
  const toBegin = await answerTo(web, { kind: 'to-begin-with' });
  const measures = await measuresOf(web, plan.id);
  const rowsOf = (each: typeof answer) => kpiRows(plan.id, each?.found ?? [], measures);
  const view = {
    ...{ plan, typed: typed.slice(0, 200), title, errors },
    searched: { answer, rows: rowsOf(answer) },
    begin: { answer: toBegin, rows: rowsOf(toBegin) },
  };
  const waits = answer?.waiting === true || toBegin?.waiting === true;
  return web.html(<SearchPage ui={koladaUi(web, waits)} view={view} />, errors.length > 0 ? 422 : 200);
}

async function search(web: Web, plan: FollowedPlan): Promise<Response> {
  const form = await web.form();
  const typed = form.text('title');
  const asked = await askKolada(web, form.text('what') === 'begin' ? null : typed);
  if (!asked.ok) return show(web, plan, typed, koladaErrors(asked.refusals, web.lang));
  const query = asked.value.kind === 'title' ? `?${new URLSearchParams({ sok: asked.value.title })}` : '';
  return web.redirect(`/uppfoljning/${plan.id}/matt/kolada${query}`);
}
