import { Temporal } from 'temporal-polyfill';

type Day = Temporal.PlainDate;

/** What becomes of a milestone. */
export const milestoneEventKinds = ['moved', 'reached', 'dropped', 'reopened'] as const;
export type MilestoneEventKind = (typeof milestoneEventKinds)[number];

export interface MilestoneEvent {
  readonly kind: MilestoneEventKind;
  /** The new day, or the day on which it happened. */
  readonly on: Day;
  readonly text: string;
  readonly at: Temporal.Instant;
}

/** Where a milestone stands, whatever it belongs to. */
export interface MilestoneStanding {
  /** As it was first set. */
  readonly plannedOn: Day;
  /** The day that it is awaited, or the one on which it was reached or dropped. */
  readonly on: Day;
  readonly state: 'awaited' | 'reached' | 'dropped';
  /** In the order in which they were written. */
  readonly events: readonly MilestoneEvent[];
}

/** A day by which something in an activity is to be there, and where that stands. */
export interface Milestone extends MilestoneStanding {
  readonly id: string;
  readonly planId: string;
  /** The activity's row. */
  readonly activityId: string;
  readonly title: string;
  readonly example: boolean;
}

/** Where a milestone stands by all that has been said of it: the latest word counts; taken up again it has the day it was last moved to. */
export function milestoneFrom<Made extends Pick<MilestoneStanding, 'plannedOn'>>(
  made: Made,
  events: readonly MilestoneEvent[],
): Made & MilestoneStanding {
  const due = events.findLast(({ kind }) => kind === 'moved')?.on ?? made.plannedOn;
  const last = events.findLast(({ kind }) => kind !== 'moved');
  if (last?.kind === 'reached' || last?.kind === 'dropped') return { ...made, events, on: last.on, state: last.kind };
  return { ...made, events, on: due, state: 'awaited' };
}

/** Awaited, and its day has passed. */
export function isOverdue({ state, on }: Pick<MilestoneStanding, 'state' | 'on'>, today: Day): boolean {
  return state === 'awaited' && Temporal.PlainDate.compare(on, today) < 0;
}
