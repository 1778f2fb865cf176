import type { Ctx } from '../../platform/act.ts';
import type { AgendaItem, Meeting } from '../meeting.ts';
import { isTaskList } from '../tasks/follow-up.ts';
import type { Task } from '../tasks/task.ts';
import { taskListText } from '../tasks/task-list-text.ts';
import { openTasksForAgenda, tasksWhere } from './tasks.ts';

type Of = Pick<Meeting, 'id' | 'organId' | 'on'>;

/** The tasks that stand under each item of a meeting: all that are open under the list, its own under an item that follows up one. */
export async function tasksUnder(
  ctx: Ctx,
  { id, organId, on }: Of,
  items: readonly Pick<AgendaItem, 'id' | 'aboutKind' | 'taskId' | 'struckAt'>[],
): Promise<ReadonlyMap<string, readonly Task[]>> {
  const standing = items.filter(({ struckAt }) => struckAt === null);
  const lists = standing.filter(isTaskList);
  const own = standing.flatMap(({ id: itemId, taskId }) => (taskId === null ? [] : [{ itemId, taskId }]));
  const open = lists.length === 0 ? [] : await openTasksForAgenda(ctx, organId, on, id);
  const named = own.length === 0 ? [] : await tasksWhere(ctx, { ids: own.map(({ taskId }) => taskId), asOf: on });
  return new Map([
    ...lists.map((item) => [item.id, open] as const),
    ...own.map(({ itemId, taskId }) => [itemId, named.filter((task) => task.id === taskId)] as const),
  ]);
}

/** An agenda as it is told: under the item that follows up the list, the tasks that are open, after what the item says itself. */
export async function withTaskList(ctx: Ctx, meeting: Of, items: readonly AgendaItem[]): Promise<readonly AgendaItem[]> {
  if (!items.some(isTaskList)) return items;
  const tasks = await tasksUnder(ctx, meeting, items.filter(isTaskList));
  return items.map((item) => ({ ...item, text: joined(item.text, taskListText(tasks.get(item.id) ?? [], 'asked')) }));
}

/** What was said at each item, in minutes: how each task that it follows up stood, after what was written. */
export async function notesWithTasks(
  ctx: Ctx,
  meeting: Of,
  items: readonly AgendaItem[],
): Promise<(itemId: string, note: string) => string> {
  const tasks = await tasksUnder(ctx, meeting, items);
  return (itemId, note) => joined(note, taskListText(tasks.get(itemId) ?? [], 'heard'));
}

function joined(text: string, list: string): string {
  return [text, list].filter((part) => part !== '').join('\n\n');
}
