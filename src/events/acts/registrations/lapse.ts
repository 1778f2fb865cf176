import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import type { Database } from '../../../platform/db/database.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { conferenceById, conferencesOf } from '../../queries/conferences/conferences.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import { confirmBy } from '../../registering/confirm-by.ts';
import type { Registration } from '../../registering/registration.ts';
import { registrationTurns } from '../../tables.ts';
import { type ParticipantWays, tellRegistrant } from './mail-registrant.ts';
import { moveQueue } from './move-queue.ts';

/** How often it is looked for places that were not confirmed in time. */
export const lapseSeconds = 60;

/** Lets all places go that were not confirmed in time, one conference after the other. @returns how many went */
export async function lapseUnconfirmed(database: Database, parts: ParticipantWays): Promise<number> {
  const actor = program('registrations');
  const coming = await database.read(actor, async (ctx) =>
    (await conferencesOf(ctx)).filter(({ state }) => state === 'open' || state === 'closed'),
  );
  let lapsed = 0;
  for (const { id } of coming) {
    const some = await database.read(actor, async (ctx) => (await overdue(ctx, id)).length > 0);
    if (some) lapsed += await database.write(actor, 'lapse-registrations', (ctx) => lapse(ctx, parts, id));
  }
  return lapsed;
}

/** Who has a place or waits for one, has not confirmed it, and has had the time to. */
async function overdue(ctx: Ctx, conferenceId: string): Promise<readonly Registration[]> {
  const conference = await conferenceById(ctx, conferenceId);
  if (conference === null || conference.state === 'cancelled' || conference.state === 'over') return [];
  return (await registrationsOf(ctx, conferenceId)).filter(
    ({ state, confirmed, since }) =>
      (state === 'seat' || state === 'waiting') &&
      !confirmed &&
      Temporal.Instant.compare(confirmBy(since, conference.on), ctx.now) <= 0,
  );
}

/**
 * Lets the places of one conference go that were not confirmed in time; the next in turn get them, and all are mailed. In the conference's
 * turn, in which it is looked anew: two processes at once let nobody go twice, and whoever has just confirmed stays.
 */
async function lapse(ctx: Ctx, parts: ParticipantWays, conferenceId: string): Promise<number> {
  await inTurn(ctx, `conference ${conferenceId}`);
  const before = await registrationsOf(ctx, conferenceId);
  const gone = await overdue(ctx, conferenceId);
  for (const { id, since } of gone)
    await ctx.tx.insert(registrationTurns).values({
      ...{ registrationId: id, conferenceId, kind: 'lapsed', how: 'program', by: null, at: ctx.now },
      requestId: requestOf('lapsed', id, since.toString()),
    });
  const now = await registrationsOf(ctx, conferenceId);
  for (const { id, since } of gone) {
    const registration = now.find((each) => each.id === id);
    if (registration !== undefined)
      await tellRegistrant(ctx, parts, registration, 'lapsed', requestOf('lapsed', id, since.toString()));
  }
  if (gone.length > 0) await moveQueue(ctx, parts, conferenceId, before);
  return gone.length;
}
