import type { Temporal } from 'temporal-polyfill';
import type { taskEvents, tasks } from '../tables.ts';

type Row = typeof tasks.$inferSelect;
type EventRow = typeof taskEvents.$inferSelect;

export type TaskEventKind = EventRow['kind'];

/** What becomes of a task, in the order in which it was said. */
export type TaskEvent = Pick<EventRow, 'kind' | 'text' | 'dueOn' | 'personId' | 'ownerOrganId' | 'at'>;

/** A task as it was given. */
export type GivenTask = Pick<Row, 'personId' | 'ownerOrganId' | 'dueOn' | 'at'>;

/** Who is to do it: a person, an organ, or both. */
export interface TaskOwner {
  readonly personId: string | null;
  readonly organId: string | null;
}

/** Where a task stands, from what has been said of it. Nothing of it is stored. */
export interface TaskState {
  readonly state: 'open' | 'done' | 'dropped';
  readonly owner: TaskOwner;
  /** The day it is meant to be done by; null for none. */
  readonly dueOn: Temporal.PlainDate | null;
  /** The latest word on how it goes or how it ended, with the day it was said; null while none is. */
  readonly word: { readonly text: string; readonly on: Temporal.PlainDate } | null;
  /** The day it was done or dropped; null while it is open. */
  readonly endedOn: Temporal.PlainDate | null;
}

/** The state now, or as it was at the end of a day. Null for a task that had not been given then. */
export function taskState(task: GivenTask, events: readonly TaskEvent[], day?: Temporal.PlainDate): TaskState | null {
  if (day !== undefined && isAfter(task.at, day)) return null;
  const given: TaskState = {
    state: 'open',
    owner: { personId: task.personId, organId: task.ownerOrganId },
    dueOn: task.dueOn,
    word: null,
    endedOn: null,
  };
  return events.filter(({ at }) => day === undefined || !isAfter(at, day)).reduce(after, given);
}

/** Not the day of a task that is done, that has none, or whose day is today. */
export function isLate({ state, dueOn }: Pick<TaskState, 'state' | 'dueOn'>, today: Temporal.PlainDate): boolean {
  return state === 'open' && dueOn !== null && dueOn.until(today).days > 0;
}

function after(before: TaskState, event: TaskEvent): TaskState {
  const on = dayOf(event.at);
  const word = event.text === '' || event.kind === 'moved' ? before.word : { text: event.text, on };
  switch (event.kind) {
    case 'progress':
      return { ...before, word };
    case 'moved':
      return { ...before, dueOn: event.dueOn };
    case 'handed-over':
      return { ...before, owner: { personId: event.personId, organId: event.ownerOrganId } };
    case 'reopened':
      return { ...before, word, state: 'open', endedOn: null };
    default:
      return { ...before, word, state: event.kind, endedOn: on };
  }
}

/** The day of an instant in Europe/Stockholm. */
export function dayOf(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO('Europe/Stockholm').toPlainDate();
}

function isAfter(at: Temporal.Instant, day: Temporal.PlainDate): boolean {
  return dayOf(at).since(day).days > 0;
}
