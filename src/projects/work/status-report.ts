import type { Temporal } from 'temporal-polyfill';
import type { projectStatuses } from '../tables.ts';

export type ProjectStatus = (typeof projectStatuses)[number];

/** How a project stood at the end of a period, as its leader said. */
export interface StatusReport {
  readonly id: string;
  readonly projectId: string;
  readonly from: Temporal.PlainDate;
  /** The period's last day. */
  readonly to: Temporal.PlainDate;
  readonly status: ProjectStatus;
  readonly text: string;
  readonly deviation: string;
  readonly nextStep: string;
  /** Of the money, in words. */
  readonly money: string;
  /** Who says so; null where only the program is known. */
  readonly person: { readonly id: string; readonly name: string } | null;
  /** The day on which it was written. */
  readonly on: Temporal.PlainDate;
  /** The report that this one corrects, and why. */
  readonly corrects: string | null;
  readonly reason: string;
  /** The report that corrects this one. */
  readonly correctedBy: string | null;
  readonly example: boolean;
}

/** Those that no other corrects, in the order of their periods: the last is the latest. */
export function standingReports(reports: readonly StatusReport[]): readonly StatusReport[] {
  return reports
    .filter(({ correctedBy }) => correctedBy === null)
    .toSorted((a, b) => a.to.toString().localeCompare(b.to.toString()) || a.from.toString().localeCompare(b.from.toString()));
}

export function latestReport(reports: readonly StatusReport[]): StatusReport | null {
  return standingReports(reports).at(-1) ?? null;
}
