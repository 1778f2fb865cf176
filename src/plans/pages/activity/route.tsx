import { organsOn } from '../../../members/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { addActivity, editActivity } from '../../acts/activities.ts';
import type { DraftActivity, DraftArea, Plan } from '../../draft.ts';
import { writePlans } from '../../policy.ts';
import { draftOfPlan } from '../../queries/draft-of-plan.ts';
import { planAsked } from '../subjects.ts';
import { errorsOf, idOf } from '../typed.ts';
import { asTyped, readActivity, type TypedActivity, typedActivity } from './form.ts';
import { ActivityPage } from './view.tsx';

interface Asked {
  readonly plan: Plan;
  readonly area: DraftArea;
  readonly activity: DraftActivity | null;
}

/** Named by its own id, or by the area in which a new one is to stand. */
async function activityAsked(web: Web): Promise<Asked | null> {
  const { area: areaId, activity: activityId } = web.params;
  const found = await planAsked(web);
  if (found === null) return null;
  for (const area of await draftOfPlan(web, found.plan.id)) {
    if (area.id === areaId) return { plan: found.plan, area, activity: null };
    const activity = area.activities.find((each) => each.id === activityId);
    if (activity !== undefined) return { plan: found.plan, area, activity };
  }
  return null;
}

const common = { may: writePlans, subject: activityAsked } as const;
const [newPath, path] = ['/arbetsplan/:id/redigera/omrade/:area/ny-aktivitet', '/arbetsplan/:id/redigera/aktivitet/:activity'];

export const activityRoutes: readonly AnyRoute[] = [
  route<Asked>({ ...common, method: 'get', path: newPath, handle: (web, asked) => show(web, asked, asTyped(null), []) }),
  route<Asked>({ ...common, method: 'post', path: newPath, act: 'add-activity', handle: save }),
  route<Asked>({ ...common, method: 'get', path, handle: (web, asked) => show(web, asked, asTyped(asked.activity), []) }),
  route<Asked>({ ...common, method: 'post', path, act: 'edit-activity', handle: save }),
];

async function show(web: Web, asked: Asked, typed: TypedActivity, errors: FormErrors, request = newId()): Promise<Response> {
  const organs = (await organsOn(web, web.today)).map((organ) => ({ value: organ.id, label: organ.name }));
  return web.html(
    <ActivityPage ui={uiFor(web)} view={{ ...asked, typed, errors, organs, request }} />,
    errors.length === 0 ? 200 : 422,
  );
}

async function save(web: Web, asked: Asked): Promise<Response> {
  const { plan, area, activity } = asked;
  const form = await web.form();
  const [typed, id] = [typedActivity(form), idOf(form)];
  const read = readActivity(typed);
  if (!read.ok) return show(web, asked, typed, errorsOf(read.refusals, web.lang), id);
  const result =
    activity === null
      ? await addActivity(web, plan.id, area.id, { ...read.input, id })
      : await editActivity(web, plan.id, activity.id, read.input);
  if (!result.ok) return show(web, asked, typed, errorsOf(result.refusals, web.lang), id);
  return web.redirect(`/arbetsplan/${plan.id}/redigera?klart=sparad#omrade-${area.id}`);
}
