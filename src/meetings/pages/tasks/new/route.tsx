import { organsOn } from '../../../../members/index.ts';
import { typedDayOrNone } from '../../../../platform/days/typed-day.ts';
import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import type { Refusal } from '../../../../platform/result.ts';
import { uiFor } from '../../../../ui/index.ts';
import { giveTask } from '../../../acts/tasks/give-task.ts';
import { type ToldWays, tellOfTasks } from '../../../acts/tasks/tell-of-tasks.ts';
import { type TaskRefusal, taskErrors } from '../../../refusals/tasks.ts';
import { mayKeepTasks } from '../../../tasks/policy.ts';
import { ownersToChoose } from '../parts/owners.tsx';
import { NewTaskPage, type TypedTask } from './view.tsx';

const path = '/moten/uppdrag/nytt';

/** `/moten/uppdrag/nytt`: a task that is given outside a meeting. */
export function newTaskRoutes(told: ToldWays): readonly AnyRoute[] {
  return [
    route({
      ...{ method: 'get', path, may: mayKeepTasks },
      handle: (web) =>
        show(web, { organ: web.query.get('organ') ?? '', text: '', owner: '', ownerOrgan: '', due: '', request: newId() }),
    }),
    route({ method: 'post', path, act: 'give-task', may: mayKeepTasks, handle: (web) => take(web, told) }),
  ];
}

async function show(web: Web, typed: TypedTask, refusals: readonly Refusal<TaskRefusal>[] = []): Promise<Response> {
  const organs = await organsOn(web, web.today);
  const owners = await ownersToChoose(web, web.lang, organs.find(({ id }) => id === typed.organ) ?? null);
  const view = {
    ...{ typed, owners, organs: organs.map(({ id, name }) => ({ value: id, label: name })) },
    errors: taskErrors(refusals, web.lang),
  };
  return web.html(<NewTaskPage ui={uiFor(web)} view={view} />, refusals.length > 0 ? 422 : 200);
}

async function take(web: Web, told: ToldWays): Promise<Response> {
  const form = await web.form();
  const typed = {
    ...{ organ: form.text('organ'), text: form.text('text'), owner: form.text('owner'), ownerOrgan: form.text('agare-organ') },
    ...{ due: form.text('due'), request: requestIn(form) },
  };
  const dueOn = typedDayOrNone(typed.due);
  if (dueOn === undefined) return show(web, typed, [{ code: 'day-wrong', field: 'due' }]);
  const given = await giveTask(web, {
    ...{ organId: typed.organ, text: typed.text, personId: typed.owner, ownerOrganId: typed.ownerOrgan },
    ...{ dueOn, requestId: typed.request },
  });
  if (!given.ok) return show(web, typed, given.refusals);
  const { id } = given.value;
  const mails = await tellOfTasks(web, told, { taskIds: [id], occasion: typed.request });
  return web.redirect(`/moten/uppdrag/${id}?klart=${mails > 0 ? 'givet-mejl' : 'givet'}`);
}
