import { Temporal } from 'temporal-polyfill';
import type { Participant } from '../../src/events/participants/participants.ts';

/** Somebody with a seat at a conference, not confirmed, with more said of them. */
export function somebody(name: string, more: Partial<Participant> = {}): Participant {
  return {
    ...{ id: name, name, organisation: 'Motala kommun', role: '', email: `${name.toLowerCase()}@example.se`, needs: '' },
    ...{ language: 'sv', at: Temporal.Instant.from('2027-01-15T08:00:00Z'), disposedAt: null },
    ...{ state: 'seat', confirmed: false, turn: null, sessions: [], attended: null },
    ...more,
  };
}
