import { oneOf } from '../../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import { uiFor } from '../../../../ui/index.ts';
import { addMoneyLine } from '../../../acts/money/keep-line.ts';
import { readOre } from '../../../money/ore.ts';
import { lineKinds } from '../../../money/settle.ts';
import { mayKeepProjects } from '../../../policy.ts';
import { sharingKeysOf } from '../../../queries/money/keys.ts';
import { moneyErrors } from '../../../refusals/money.ts';
import { type InProject, mayKeepHere, projectAsked } from '../../work-parts/in-project.tsx';
import { cameBack, fresh, type Typed } from '../../work-parts/typed.ts';
import { readYear } from '../read-year.ts';
import { NewLinePage } from './view.tsx';

const path = '/projekt/:project/pengar/ny';

/** `/projekt/:project/pengar/ny`: a line of the budget. */
export const newLineRoutes: readonly AnyRoute[] = [
  route<InProject>({
    ...{ method: 'get', path, may: mayKeepHere, subject: projectAsked },
    handle: (web, here) => show(web, here, fresh({ year: String(Math.max(web.today.year, here.project.from.year)) })),
  }),
  route<InProject>({ method: 'post', path, may: mayKeepHere, subject: projectAsked, act: 'add-money-line', handle: add }),
];

async function show(web: Web, { project }: InProject, typed: Typed): Promise<Response> {
  const keys = await sharingKeysOf(web);
  const mayKeepKeys = mayKeepProjects.allows(web.actor, undefined);
  const view = { project, keys, mayKeepKeys };
  return web.html(<NewLinePage ui={uiFor(web)} view={view} typed={typed} />, typed.errors.length > 0 ? 422 : 200);
}

async function add(web: Web, here: InProject): Promise<Response> {
  const form = await web.form();
  const requestId = requestIn(form);
  const result = await addMoneyLine(web, {
    ...{ projectId: here.project.id, requestId, title: form.text('title'), from: form.text('from'), keyId: form.text('key') },
    ...{ year: readYear(form.text('year')), amount: readOre(form.text('amount')) },
    kind: oneOf(form.text('kind'), lineKinds) ?? null,
  });
  if (result.ok) return web.redirect(`/projekt/${here.project.id}/pengar?klart=rad`);
  return show(web, here, cameBack(form, requestId, moneyErrors(result.refusals, web.lang)));
}
