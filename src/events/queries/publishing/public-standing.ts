import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import { goOnAs } from '../../../platform/db/database.ts';
import type { Conference } from '../../conference.ts';
import { conferenceById } from '../conferences/conferences.ts';
import { registrationsOf } from '../registrations/registrations.ts';

/** What anyone may know of a published conference as it is at the moment: whether it is held, and whether there is room. */
export interface PublicStanding extends Pick<Conference, 'state' | 'cancelledBecause' | 'seats'> {
  /** How many have a seat, and how many wait; nobody is named. */
  readonly seated: number;
  readonly waiting: number;
}

/**
 * That a conference is cancelled, or full, is public the moment it is so: nobody looks it through again first. The reader's walls are the
 * reader's own again when it has been read.
 * @param id of a conference that is public
 */
export async function publicStanding(ctx: Ctx, id: string): Promise<PublicStanding | null> {
  const inside = await goOnAs(ctx, program('conference in public'), 'read');
  const conference = await conferenceById(inside, id);
  const people = conference === null || !conference.hasOpened ? [] : await registrationsOf(inside, id);
  await goOnAs(ctx, ctx.actor, 'read');
  if (conference === null) return null;
  const { state, cancelledBecause, seats } = conference;
  const many = (wanted: 'seat' | 'waiting') => people.filter((each) => each.state === wanted).length;
  return { state, cancelledBecause, seats, seated: many('seat'), waiting: many('waiting') };
}
