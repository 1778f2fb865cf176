import type { ProgrammeItem } from '../conference.ts';
import type { Place } from '../registering/seating.ts';

/** An item that something has happened to: one of a choice concerns those who chose it, any other everybody. */
export type AudienceOf = Pick<ProgrammeItem, 'id' | 'choice'>;

/** Those who are to be told: everybody with a seat or in the queue, or of them those who chose a session. */
export function audienceOf<P extends Pick<Place, 'state' | 'sessions'>>(
  people: readonly P[],
  of: AudienceOf | null,
): readonly P[] {
  const present = people.filter(({ state }) => state === 'seat' || state === 'waiting');
  if (of === null || of.choice === '') return present;
  return present.filter(({ sessions }) => sessions.some(({ itemId }) => itemId === of.id));
}
