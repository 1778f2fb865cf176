import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { conferenceById, programmeOf } from '../../queries/conferences/conferences.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import type { Registration } from '../../registering/registration.ts';
import { type ParticipantWays, tellRegistrant } from './mail-registrant.ts';

/**
 * Mails those to whom a seat has come, at the conference or at a session, by what the caller has just written in this transaction (somebody
 * cancelled, there are more seats, a session was struck). Seats are derived: nothing else is to be moved.
 * @param before as they stood before it, read in the same turn (`inTurn('conference <id>')`) @returns how many were mailed
 */
export async function moveQueue(
  ctx: Ctx,
  parts: ParticipantWays,
  conferenceId: string,
  before: readonly Registration[],
): Promise<number> {
  const was = new Map(before.map((registration) => [registration.id, registration]));
  const moved = (await registrationsOf(ctx, conferenceId)).flatMap((registration) => {
    const occasion = gotWhat(was.get(registration.id), registration);
    return occasion === null ? [] : [{ registration, occasion }];
  });
  const conference = moved.length === 0 ? null : await conferenceById(ctx, conferenceId);
  if (conference === null) return 0;
  const of = { conference, programme: await programmeOf(ctx, conferenceId) };
  let mails = 0;
  for (const { registration, occasion } of moved)
    if (await tellRegistrant(ctx, parts, of, registration, { occasion, requestId: newId() })) mails += 1;
  return mails;
}

/** What has come to somebody; null when nothing has. */
function gotWhat(was: Registration | undefined, is: Registration): 'moved' | 'session' | null {
  if (was?.state === 'waiting' && is.state === 'seat') return 'moved';
  // Whoever waits for the conference itself is told of its sessions with their seat.
  if (is.state !== 'seat' || was === undefined) return null;
  const waited = was.sessions.filter(({ state }) => state === 'waiting').map(({ itemId }) => itemId);
  return is.sessions.some(({ itemId, state }) => state === 'seat' && waited.includes(itemId)) ? 'session' : null;
}
