import { typedDayOrNone } from '../../../../platform/days/typed-day.ts';
import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Form, Web } from '../../../../platform/http/web.ts';
import { ownValue } from '../../../../platform/own-value.ts';
import type { Permission } from '../../../../platform/permission.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import { requestOf } from '../../../../platform/request-of.ts';
import { refuse } from '../../../../platform/result.ts';
import { isUuid } from '../../../../platform/uuid.ts';
import { uiFor } from '../../../../ui/index.ts';
import { removeTask, rewordTask } from '../../../acts/tasks/change-task.ts';
import { sayOfTask } from '../../../acts/tasks/task-events.ts';
import { type ToldWays, tellOfTasks } from '../../../acts/tasks/tell-of-tasks.ts';
import { taskById } from '../../../queries/tasks.ts';
import { type TaskResult, taskErrors } from '../../../refusals/tasks.ts';
import { mayKeepTasks, mayReportTask, maySeeTasks } from '../../../tasks/policy.ts';
import type { Task } from '../../../tasks/task.ts';
import type { TaskForm, TypedForm } from './forms.tsx';
import { taskView } from './present.ts';
import { TaskPage } from './view.tsx';
import { words } from './words.ts';

const path = '/moten/uppdrag/:task';
const taskAsked = (web: Web) => taskById(web, web.params['task'] ?? '');

/** What a form does: reads it, calls one act. @param request of this form alone, since one page has several */
type Take = (web: Web, task: Task, form: Form, request: string) => Promise<TaskResult<unknown>>;

/** `/moten/uppdrag/:task`: one task, what has been said of it, and what this reader may do with it. */
export function taskRoutes(told: ToldWays): readonly AnyRoute[] {
  const to = (said: string) => (task: Task) => `/moten/uppdrag/${task.id}?klart=${said}`;
  const list = () => '/moten/uppdrag?klart=borttaget';
  return [
    route<Task>({
      ...{ method: 'get', path, may: maySeeTasks, subject: taskAsked },
      handle: (web, task) => show(web, task, { form: null, errors: [], request: newId(), value: () => undefined }),
    }),
    reportRoute,
    kept('flytta', 'move-task', move, to('flyttat')),
    handOverRoute(told),
    kept('avskriv', 'drop-task', drop, to('avskrivet')),
    kept('ta-upp', 'reopen-task', reopen, to('oppnat')),
    kept('andra', 'reword-task', reword, to('rattat')),
    kept('ta-bort', 'remove-task', (web, task) => removeTask(web, { taskId: task.id }), list),
  ];
}

async function show(web: Web, task: Task, typed: TypedForm): Promise<Response> {
  const said = ownValue(words[web.lang].done, web.query.get('klart'));
  const ui = uiFor(web, said === undefined ? {} : { notice: { kind: 'done', text: said } });
  return web.html(<TaskPage ui={ui} view={await taskView(web, task)} typed={typed} />, typed.errors.length > 0 ? 422 : 200);
}

/** Two buttons of one form: how it goes, or that it is done. In a meeting it is said on the meeting's own page, which is gone back to. */
const reportRoute = posted('lage', 'report-task', mayReportTask, report, (task, form) => {
  const isDone = form.text('vad') === 'klart';
  const [meeting, item] = [form.text('mote'), form.text('punkt')];
  if (isUuid(meeting) && isUuid(item)) return `/moten/${meeting}/rum?punkt=${item}&klart=sparat#uppfoljning`;
  return `/moten/uppdrag/${task.id}?klart=${isDone ? 'klart' : 'sagt'}`;
});

async function report(web: Web, task: Task, form: Form, requestId: string): Promise<TaskResult<unknown>> {
  const [kind, meeting] = [form.text('vad') === 'klart' ? 'done' : 'progress', form.text('mote')] as const;
  const meetingId = isUuid(meeting) ? meeting : undefined;
  return sayOfTask(web, { taskId: task.id, kind, text: form.text('text'), meetingId, requestId });
}

function handOverRoute(told: ToldWays): AnyRoute {
  return posted(
    'lamna-over',
    'hand-over-task',
    mayKeepTasks,
    (web, task, form, requestId) =>
      sayOfTask(web, {
        ...{ taskId: task.id, kind: 'handed-over', text: form.text('text-lamna-over'), requestId },
        ...{ personId: form.text('owner'), ownerOrganId: form.text('agare-organ') },
      }),
    async (task, form, web) => {
      // Whoever keeps it, and now has an organ beside them, knows of it already.
      const isNew = form.text('owner') !== task.owner.personId;
      const mails = isNew ? await tellOfTasks(web, told, { taskIds: [task.id], occasion: requestIn(form) }) : 0;
      return `/moten/uppdrag/${task.id}?klart=${mails > 0 ? 'lamnat-mejl' : 'lamnat'}`;
    },
  );
}

const move: Take = async (web, task, form, requestId) => {
  const dueOn = typedDayOrNone(form.text('due'));
  if (dueOn === undefined) return refuse('day-wrong', 'due');
  return sayOfTask(web, { taskId: task.id, kind: 'moved', text: form.text('text-flytta'), dueOn, requestId });
};

const drop: Take = (web, task, form, requestId) =>
  sayOfTask(web, { taskId: task.id, kind: 'dropped', text: form.text('text-avskriv'), requestId });

const reopen: Take = (web, task, form, requestId) =>
  sayOfTask(web, { taskId: task.id, kind: 'reopened', text: form.text('text-ta-upp'), requestId });

/** Who has it is handed over, never reworded, on this page. */
const reword: Take = async (web, task, form) => {
  const typed = task.said > 0 ? (task.dueOn?.toString() ?? '') : form.text('ny-dag');
  const dueOn = typedDayOrNone(typed);
  if (dueOn === undefined) return refuse('day-wrong', 'due');
  const { personId, organId } = task.owner;
  return rewordTask(web, { taskId: task.id, text: form.text('ny-text'), dueOn, personId, ownerOrganId: organId });
};

function kept(form: TaskForm, act: string, take: Take, to: (task: Task) => string): AnyRoute {
  return posted(form, act, mayKeepTasks, take, to);
}

/** What the acts call the fields, and what they are called in a form of several on one page. */
function fieldIn(form: TaskForm, field: string): string {
  if (form === 'andra') return { text: 'ny-text', due: 'ny-dag' }[field] ?? field;
  return field === 'text' && form !== 'lage' ? `text-${form}` : field;
}

/** A form of the page: take it and go on, or show the page again with what was typed in it. */
function posted(
  name: TaskForm,
  act: string,
  may: Permission<Task>,
  take: Take,
  to: (task: Task, form: Form, web: Web) => string | Promise<string>,
): AnyRoute {
  return route<Task>({
    ...{ method: 'post', path: `${path}/${name}`, act, may, subject: taskAsked },
    handle: async (web, task) => {
      const form = await web.form();
      const request = requestIn(form);
      const taken = await take(web, task, form, requestOf(name, task.id, request));
      if (taken.ok) return web.redirect(await to(task, form, web));
      const refusals = taken.refusals.map(({ code, field }) =>
        field === undefined ? { code } : { code, field: fieldIn(name, field) },
      );
      const fields = form.fields();
      const errors = taskErrors(refusals, web.lang);
      return show(web, task, { form: name, errors, request, value: (field) => fields[field] });
    },
  });
}
