import type { Temporal } from 'temporal-polyfill';

/** Which way is better; `neither` when nobody can say so of the figure alone. */
export const betters = ['higher', 'lower', 'neither'] as const;
export type Better = (typeof betters)[number];

/** All, women, men: as Kolada has it. */
export const genders = ['T', 'K', 'M'] as const;
export type Gender = (typeof genders)[number];

/** How a figure came: typed, from a file, with a report, or fetched from Kolada. */
export type ValueWay = 'typed' | 'file' | 'report' | 'kolada';

/** The whole country's place, as Kolada has it; a principal's place is its code. */
export const country = '0000';

/** Something that is counted: the body's own, or a key figure from Kolada. */
export interface Measure {
  readonly id: string;
  readonly planId: string;
  /** What it says something of: an activity's row, an area's, or the whole plan when both are null. */
  readonly activityId: string | null;
  readonly areaId: string | null;
  readonly title: string;
  readonly explanation: string;
  /** As it is written after a figure: `procent`, `antal`, `dagar`. */
  readonly unit: string;
  readonly better: Better;
  readonly source: 'own' | 'kolada';
  /** Kolada's id of the key figure; null for one's own. */
  readonly kpi: string | null;
  readonly example: boolean;
  readonly endedAt: Temporal.Instant | null;
}

/** The figure of a place in a period that counts now. */
export interface Value {
  readonly id: string;
  /** A principal's code, or `0000`. */
  readonly place: string;
  /** See `period-code.ts`. */
  readonly period: string;
  readonly gender: Gender;
  /** Null: there is none, and `status` may say why. */
  readonly value: number | null;
  readonly status: string;
  readonly how: ValueWay;
  /** From where, as whoever wrote it says. */
  readonly source: string;
  /** Name and function of whoever wrote it; null for the program, and for a personal link. */
  readonly by: string | null;
  readonly at: Temporal.Instant;
  readonly reportId: string | null;
}
