import { Temporal } from 'temporal-polyfill';
import type { Registration } from '../../src/events/registering/registration.ts';

const at = Temporal.Instant.from('2027-01-15T08:00:00Z');

/** Somebody with a seat at a conference, not confirmed, with more said of them. */
export function somebody(name: string, more: Partial<Registration> = {}): Registration {
  return {
    ...{ id: name, name, organisation: 'Motala kommun', role: '', email: `${name.toLowerCase()}@example.se`, needs: '' },
    ...{ language: 'sv', at, conferenceId: 'c', disposed: false },
    ...{ state: 'seat', confirmed: false, turn: null, since: at, sessions: [], struck: [], attended: null },
    ...more,
  };
}
