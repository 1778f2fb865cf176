import type { Temporal } from 'temporal-polyfill';
import type { Ore } from './ore.ts';
import type { Due, LineKind, SettledYear } from './settle.ts';

export const keyKinds = ['inhabitants', 'half', 'equal', 'fixed'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** A key by which principals share: never changed, since what has been agreed by it stands. */
export interface SharingKey {
  readonly id: string;
  readonly title: string;
  readonly kind: KeyKind;
  /** The day that the figures are of. */
  readonly asOf: Temporal.PlainDate;
  /** Where they are from. */
  readonly source: string;
  readonly example: boolean;
  /** By the principals' order; those with nought share nothing. */
  readonly weights: readonly KeyWeight[];
}

interface KeyWeight {
  readonly principalId: string;
  readonly code: string;
  readonly name: string;
  readonly weight: number;
}

/** What a line was said to be planned to, and when. */
interface PlanFact {
  readonly id: string;
  readonly amount: Ore;
  readonly on: Temporal.PlainDate;
  /** Empty at first. */
  readonly reason: string;
}

/** Something that came, or that was used; below nought it takes something back. */
export interface Booking {
  readonly id: string;
  /** Who paid, where the line is shared. */
  readonly principal: { readonly code: string; readonly name: string } | null;
  readonly amount: Ore;
  readonly on: Temporal.PlainDate;
  readonly text: string;
}

/** A line of the budget of a year: what it is planned to, and what has become of it. */
export interface MoneyLine {
  readonly id: string;
  readonly year: number;
  readonly kind: LineKind;
  readonly title: string;
  /** Who gives it, in words; empty for a cost. */
  readonly from: string;
  readonly key: SharingKey | null;
  readonly example: boolean;
  /** What it is planned to now. */
  readonly planned: Ore;
  /** How it came to that: the first said first. */
  readonly plans: readonly PlanFact[];
  /** In the order written. */
  readonly bookings: readonly Booking[];
  /** All bookings taken together; what is shared counts the holder's own share as in place. */
  readonly outcome: Ore;
  /** What is planned, shared by the key. */
  readonly shares: readonly { readonly code: string; readonly name: string; readonly amount: Ore }[];
}

/** A principal in a settlement, by its name. */
export interface NamedDue extends Due {
  readonly principalId: string;
  readonly name: string;
}

/** A year, with the sums of its lines. */
export interface MoneyYear extends Omit<SettledYear, 'principals'> {
  readonly funding: Sums;
  readonly cost: Sums;
  readonly principals: readonly NamedDue[];
}

/** Planned and outcome of lines taken together. */
interface Sums {
  readonly planned: Ore;
  readonly outcome: Ore;
}

/** What is asked of whom by a settlement: by years, and over all of them. */
export interface Settled {
  readonly years: readonly MoneyYear[];
  readonly principals: readonly NamedDue[];
}

/** All of a project's money, on a day. */
export interface ProjectMoney {
  readonly projectId: string;
  /** The principal that keeps the money; null until it is settled. */
  readonly holder: { readonly code: string; readonly name: string } | null;
  /** Whether the project has ended: then each bears its part of what was used, not of what was planned. */
  readonly isOver: boolean;
  /** By year, then as they were written. */
  readonly lines: readonly MoneyLine[];
  /** As it stands: by what was agreed, or, when the project is over, by what was used. */
  readonly settled: Settled;
  /** As it would be if the project were over today: what a closing report says. */
  readonly final: Settled;
}
