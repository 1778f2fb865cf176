import type { Temporal } from 'temporal-polyfill';
import type { TaskEventKind, TaskState } from './task-state.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A task of *uppdragslistan*, as it stands. */
export interface Task extends TaskState {
  readonly id: string;
  /** The organ that gave it, on whose agenda it stands until done. */
  readonly organ: Named;
  /** Who has it now: a person, an organ, or both. */
  readonly person: Named | null;
  readonly ownerOrgan: Named | null;
  readonly text: string;
  /** The meeting and item that it was given at; null when it was given otherwise. */
  readonly meetingId: string | null;
  readonly itemId: string | null;
  readonly givenOn: Temporal.PlainDate;
  /** How many times something has been said of it. */
  readonly said: number;
  /** It is the reader's own, in person. */
  readonly mine: boolean;
  readonly example: boolean;
}

/** Something that was said of a task, or became of it. */
export interface TaskHappening {
  readonly id: string;
  readonly kind: TaskEventKind;
  readonly text: string;
  /** The new day, when it was moved. */
  readonly dueOn: Temporal.PlainDate | null;
  /** The new owner, when it was handed over. */
  readonly person: Named | null;
  readonly organ: Named | null;
  readonly at: Temporal.Instant;
  /** The account that said it; null for the program. */
  readonly by: string | null;
}
