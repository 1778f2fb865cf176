import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import type { Database } from '../../../platform/db/database.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import type { Conference } from '../../conference.ts';
import { conferenceById, conferencesOf } from '../../queries/conferences/conferences.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import { confirmBy } from '../../registering/confirm-by.ts';
import type { Registration } from '../../registering/registration.ts';
import { registrationTurns } from '../../tables.ts';
import { type ParticipantWays, tellRegistrant } from './mail-registrant.ts';
import { moveQueue } from './move-queue.ts';
import { isRegistered } from './own-registration.ts';

/** How often it is looked for places that were not confirmed in time. */
export const lapseSeconds = 60;

/** Lets all places go that were not confirmed in time, one conference after the other. @returns how many went */
export async function lapseUnconfirmed(database: Database, parts: ParticipantWays): Promise<number> {
  const actor = program('registrations');
  const coming = await database.read(actor, async (ctx) =>
    (await conferencesOf(ctx)).filter(({ state }) => state === 'open' || state === 'closed'),
  );
  let lapsed = 0;
  for (const conference of coming) {
    const { id } = conference;
    const some = await database.read(actor, async (ctx) => overdue(ctx, conference, await registrationsOf(ctx, id)).length > 0);
    if (some) lapsed += await database.write(actor, 'lapse-registrations', (ctx) => lapse(ctx, parts, id));
  }
  return lapsed;
}

/** Who has a place or waits for one, has not confirmed it, and has had the time to. */
function overdue(ctx: Ctx, { on, state: stands }: Conference, everybody: readonly Registration[]): readonly Registration[] {
  if (stands === 'cancelled' || stands === 'over') return [];
  return everybody.filter(
    (each) => isRegistered(each) && !each.confirmed && Temporal.Instant.compare(confirmBy(each.since, on), ctx.now) <= 0,
  );
}

/**
 * Lets the places of one conference go that were not confirmed in time; the next in turn get them, and all are mailed. In the conference's
 * turn, in which it is looked anew: two processes at once let nobody go twice, and whoever has just confirmed stays.
 */
async function lapse(ctx: Ctx, parts: ParticipantWays, conferenceId: string): Promise<number> {
  await inTurn(ctx, `conference ${conferenceId}`);
  const conference = await conferenceById(ctx, conferenceId);
  if (conference === null) return 0;
  const before = await registrationsOf(ctx, conferenceId);
  const gone = overdue(ctx, conference, before);
  const requestFor = ({ id, since }: Registration) => requestOf('lapsed', id, since.toString());
  for (const registration of gone)
    await ctx.tx.insert(registrationTurns).values({
      ...{ registrationId: registration.id, conferenceId, kind: 'lapsed', how: 'program', by: null, at: ctx.now },
      requestId: requestFor(registration),
    });
  for (const registration of gone) {
    const told = { occasion: 'lapsed', requestId: requestFor(registration) } as const;
    await tellRegistrant(ctx, parts, { conference, programme: [] }, { ...registration, state: 'lapsed' }, told);
  }
  if (gone.length > 0) await moveQueue(ctx, parts, conferenceId, before);
  return gone.length;
}
