import type { Temporal } from 'temporal-polyfill';
import type { MilestoneStanding } from '../../followup/index.ts';

/** A day by which something in a project is to be there, and where that stands. */
export interface ProjectMilestone extends MilestoneStanding {
  readonly id: string;
  readonly projectId: string;
  readonly title: string;
}

/** The day on which it was to be there, as last moved: what it is measured against when it has been reached. */
export function dueOf({ plannedOn, events }: MilestoneStanding): Temporal.PlainDate {
  return events.findLast(({ kind }) => kind === 'moved')?.on ?? plannedOn;
}
