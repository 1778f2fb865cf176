import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { addArea, editArea } from '../../acts/areas.ts';
import type { DraftArea, Plan } from '../../draft.ts';
import { writePlans } from '../../policy.ts';
import { areaOf, draftOfPlan } from '../../queries/draft-of-plan.ts';
import { planAsked } from '../subjects.ts';
import { errorsOf, idOf, linesOf } from '../typed.ts';
import { AreaPage, type TypedArea } from './view.tsx';

interface Asked {
  readonly plan: Plan;
  readonly area: DraftArea | null;
}

async function areaAsked(web: Web): Promise<Asked | null> {
  const { area: areaId } = web.params;
  const found = await planAsked(web);
  if (found === null) return null;
  if (areaId === undefined) return { plan: found.plan, area: null };
  const area = areaOf(await draftOfPlan(web, found.plan.id), areaId);
  return area === null ? null : { plan: found.plan, area };
}

const common = { may: writePlans, subject: areaAsked } as const;
const [newPath, path] = ['/arbetsplan/:id/redigera/nytt-omrade', '/arbetsplan/:id/redigera/omrade/:area'];

export const areaRoutes: readonly AnyRoute[] = [
  route<Asked>({ ...common, method: 'get', path: newPath, handle: (web, asked) => show(web, asked, typedOf(null), []) }),
  route<Asked>({ ...common, method: 'post', path: newPath, act: 'add-area', handle: save }),
  route<Asked>({ ...common, method: 'get', path, handle: (web, asked) => show(web, asked, typedOf(asked.area), []) }),
  route<Asked>({ ...common, method: 'post', path, act: 'edit-area', handle: save }),
];

function typedOf(area: DraftArea | null): TypedArea {
  return { title: area?.title ?? '', text: area?.text ?? '', goals: (area?.goals ?? []).map((goal) => goal.text).join('\n') };
}

function show(web: Web, { plan, area }: Asked, typed: TypedArea, errors: FormErrors, request = newId()): Promise<Response> {
  const ui = uiFor(web);
  const here = `/arbetsplan/${plan.id}/redigera`;
  const action = ui.href(area === null ? `${here}/nytt-omrade` : `${here}/omrade/${area.id}`);
  const view = { plan, action, typed, errors, name: area?.title ?? null, request: area === null ? request : null };
  return web.html(<AreaPage ui={ui} view={view} />, errors.length === 0 ? 200 : 422);
}

async function save(web: Web, asked: Asked): Promise<Response> {
  const form = await web.form();
  const typed = { title: form.text('title'), text: form.text('text'), goals: form.text('goals') };
  const id = idOf(form);
  const input = { ...typed, id, goals: linesOf(typed.goals) };
  const { plan, area } = asked;
  const result = area === null ? await addArea(web, plan.id, input) : await editArea(web, plan.id, area.id, input);
  if (!result.ok) return show(web, asked, typed, errorsOf(result.refusals, web.lang), id);
  return web.redirect(`/arbetsplan/${plan.id}/redigera?klart=sparad#omrade-${area?.id ?? result.value?.id ?? ''}`);
}
