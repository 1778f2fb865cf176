import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { goOnAs } from '../../../platform/db/database.ts';
import type { Conference } from '../../conference.ts';
import { conferencesById } from '../conferences/conferences.ts';
import { registrationsOf } from '../registrations/registrations.ts';

/** What anyone may know of a published conference as it is at the moment: whether it is held, and whether there is room. */
export interface PublicStanding extends Pick<Conference, 'state' | 'cancelledBecause' | 'seats'> {
  /** How many have a seat, and how many wait; nobody is named. Nought unless one can register. */
  readonly seated: number;
  readonly waiting: number;
}

/**
 * That a conference is cancelled, or full, is public the moment it is so: nobody looks it through again first. The reader's walls are the
 * reader's own again when it has been read. Anybody asks it as often as they like: who takes part is read where one can register alone.
 * @param ids of conferences that are public @returns by id
 */
export async function publicStandings(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, PublicStanding>> {
  const found = new Map<string, PublicStanding>();
  if (ids.length === 0) return found;
  const inside = await goOnAs(ctx, program('conference in public'), 'read');
  for (const { id, state, cancelledBecause, seats } of await conferencesById(inside, ids)) {
    const people = state === 'open' ? await registrationsOf(inside, id) : [];
    const many = (wanted: 'seat' | 'waiting') => people.filter((each) => each.state === wanted).length;
    found.set(id, { state, cancelledBecause, seats, seated: many('seat'), waiting: many('waiting') });
  }
  await goOnAs(ctx, ctx.actor, 'read');
  return found;
}
