import { isOneAddress } from '../../platform/mail/address.ts';
import type { MailTarget } from '../after/after.ts';
import type { Registration } from '../registering/registration.ts';
import { byName } from './participants.ts';

/**
 * Those whom a mail goes to: all with a seat, all who wait for one, all who have chosen a session and have a seat at both, or both kinds.
 * Nobody who has cancelled or lapsed, and nobody whose details are gone. By name. @param itemId of the session
 */
export function receiversOf(people: readonly Registration[], to: MailTarget, itemId: string | null): readonly Registration[] {
  return people
    .filter(({ state }) => (to === 'waiting' ? state === 'waiting' : state === 'seat' || (to === 'all' && state === 'waiting')))
    .filter(({ sessions }) => to !== 'session' || sessions.some((each) => each.itemId === itemId && each.state === 'seat'))
    .filter(({ disposed, email }) => !disposed && isOneAddress(email))
    .toSorted(byName);
}
