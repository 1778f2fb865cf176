import { Temporal } from 'temporal-polyfill';

/** Where a conference stands: before registration, open for it, closed for it, cancelled, or its day has passed. */
export type ConferenceState = 'planned' | 'open' | 'closed' | 'cancelled' | 'over';

interface ForState {
  readonly on: Temporal.PlainDate;
  /** The last day on which registration is open. */
  readonly registerBy: Temporal.PlainDate;
  /** Kinds of its events in the order in which they were written; the latest counts. */
  readonly events: readonly ('opened' | 'closed' | 'cancelled')[];
}

/** Where it stands on a day: `cancelled` whatever the day; registration closes by itself after its last day. */
export function conferenceState({ on, registerBy, events }: ForState, today: Temporal.PlainDate): ConferenceState {
  const latest = events.at(-1);
  if (latest === 'cancelled') return 'cancelled';
  if (Temporal.PlainDate.compare(today, on) > 0) return 'over';
  if (latest === undefined) return 'planned';
  return latest === 'opened' && Temporal.PlainDate.compare(today, registerBy) <= 0 ? 'open' : 'closed';
}
