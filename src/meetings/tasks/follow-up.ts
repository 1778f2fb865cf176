import type { AgendaItem } from '../meeting.ts';
import type { Task } from './task.ts';
import type { TaskState } from './task-state.ts';

/** What an item is about when it follows up the whole list: `{kind, id: the organ}`. */
export const taskListKind = 'task-list';

/** Whether an item follows up the organ's whole list: its open tasks stand under it. */
export function isTaskList({ aboutKind }: Pick<AgendaItem, 'aboutKind'>): boolean {
  return aboutKind === taskListKind;
}

/** What a meeting's agenda follows up, and what it might. */
export interface FollowUp {
  /** The open tasks of the organ on the meeting's day. */
  readonly tasks: readonly Task[];
  /** The list as a whole is on the agenda. */
  readonly isOn: boolean;
  /** Tasks that have an item of their own. */
  readonly ownItems: readonly Task[];
  /** What is on neither way. */
  readonly left: readonly Task[];
}

/** Which of an organ's open tasks its meeting follows up: by the list as a whole, by items of their own, or not yet. Struck items do not count. */
export function followUp(
  tasks: readonly Task[],
  items: readonly Pick<AgendaItem, 'aboutKind' | 'taskId' | 'struckAt'>[],
): FollowUp {
  const standing = items.filter(({ struckAt }) => struckAt === null);
  const isOn = standing.some(isTaskList);
  const has = new Set(standing.flatMap(({ taskId }) => taskId ?? []));
  const ownItems = tasks.filter(({ id }) => has.has(id));
  return { tasks, isOn, ownItems, left: isOn ? [] : tasks.filter(({ id }) => !has.has(id)) };
}

/**
 * Whether a task belongs on the agenda of a meeting on a day: it was open when the day began, or has been given that day elsewhere. What is
 * done in the meeting itself stays on that day's list, and has left the next one by itself.
 * @param before as it was at the end of the day before; null when it had not been given
 */
export function belongsOn(
  task: Pick<Task, 'meetingId' | 'state'>,
  before: Pick<TaskState, 'state'> | null,
  meetingId: string | null,
): boolean {
  if (meetingId !== null && task.meetingId === meetingId) return false;
  return before === null ? task.state === 'open' : before.state === 'open';
}
