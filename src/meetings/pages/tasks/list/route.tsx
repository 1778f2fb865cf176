import { organsEver } from '../../../../members/index.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import { ownValue } from '../../../../platform/own-value.ts';
import { csvResponse } from '../../../../platform/sheets/csv.ts';
import { uiFor } from '../../../../ui/index.ts';
import { originsOf } from '../../../queries/task-origins.ts';
import { tasksWhere } from '../../../queries/tasks.ts';
import { mayKeepTasks, maySeeTasks } from '../../../tasks/policy.ts';
import { countsOf, tasksSentence } from '../../../tasks/task-words.ts';
import { chosenTasks, peopleWith, readListAsked, taskRows, tasksCsv } from './present.ts';
import { TaskListPage } from './view.tsx';
import { words } from './words.ts';

/** `/moten/uppdrag`: uppdragslistan, of one organ or of all, of one person or of everyone. */
export const taskListRoute: AnyRoute = route({
  method: 'get',
  path: '/moten/uppdrag',
  may: maySeeTasks,
  handle: async (web) => {
    const { lang, today } = web;
    const asked = readListAsked(web.query);
    const all = await tasksWhere(web, { atOrgan: asked.organ === '' ? undefined : asked.organ });
    const tasks = asked.person === '' ? all : all.filter(({ owner }) => owner.personId === asked.person);
    const chosen = chosenTasks(tasks, asked);
    const origins = await originsOf(web, chosen);
    if (web.query.get('format') === 'csv') return csvResponse(`uppdragslista-${today}`, tasksCsv(lang, chosen, origins));
    const organs = await organsEver(web);
    const said = ownValue(words[lang].done, web.query.get('klart'));
    const ui = uiFor(web, said === undefined ? {} : { notice: { kind: 'done', text: said } });
    const view = {
      asked,
      rows: taskRows(lang, chosen, origins, today),
      sentence: tasksSentence(lang, countsOf(tasks, today)),
      isEmpty: all.length === 0 && asked.organ === '',
      organs: [...organs.values()].map(({ id, name }) => ({ value: id, label: name })),
      people: peopleWith(all),
      mayGive: mayKeepTasks.allows(web.actor, undefined),
    };
    return web.html(<TaskListPage ui={ui} view={view} />);
  },
});
