import type { Temporal } from 'temporal-polyfill';
import type { registrations } from '../tables.ts';
import type { Place } from './seating.ts';

type Row = typeof registrations.$inferSelect;

/** Somebody's registration, and where it stands. Its details are empty once they have been disposed of. */
export interface Registration
  extends Pick<Row, 'id' | 'conferenceId' | 'name' | 'organisation' | 'role' | 'email' | 'needs' | 'language'>,
    Place {
  readonly disposed: boolean;
  /** When they first registered. */
  readonly at: Temporal.Instant;
}
