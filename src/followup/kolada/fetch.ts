import type { Temporal } from 'temporal-polyfill';
import { koladaFailures } from './ask.ts';

/** Why a fetch brought nothing: Kolada's answer failed, or the measure is no longer followed. */
export const fetchFailures = [...koladaFailures, 'ended'] as const;
export type FetchFailure = (typeof fetchFailures)[number];

/** That figures of a measure were asked for, and what came of it. */
export interface KoladaFetch {
  readonly id: string;
  readonly measureId: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly state: 'waiting' | 'fetched' | 'failed';
  /** Null when it did not fail. */
  readonly reason: FetchFailure | null;
  /** Figures that came, and those of them that were new or had changed. */
  readonly found: number;
  readonly changed: number;
  readonly askedAt: Temporal.Instant;
  /** Null while it waits. */
  readonly endedAt: Temporal.Instant | null;
  /** Whether a person asked; the program asks by itself each week. */
  readonly byPerson: boolean;
}
