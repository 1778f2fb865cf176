import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { Conference } from '../../conference.ts';
import { conferenceById } from '../../queries/conferences/conferences.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import type { RegistrationResult } from '../../refusals/registrations.ts';
import type { Registration } from '../../registering/registration.ts';

interface InTurn {
  readonly conference: Conference;
  readonly registration: Registration;
  /** Everybody, as they stand before what is done now. */
  readonly before: readonly Registration[];
}

/** A registration that something is to be done with, in the conference's turn; refused when there is nothing left to do. */
export async function registrationInTurn(
  ctx: Ctx,
  { id, conferenceId }: { readonly id: string; readonly conferenceId: string },
): Promise<RegistrationResult<InTurn>> {
  await inTurn(ctx, `conference ${conferenceId}`);
  const conference = await conferenceById(ctx, conferenceId);
  const before = await registrationsOf(ctx, conferenceId);
  const registration = before.find((each) => each.id === id);
  if (conference === null || registration === undefined || registration.disposed) return refuse('not-found');
  if (conference.state === 'cancelled' || conference.state === 'over') return refuse(conference.state);
  return done({ conference, registration, before });
}

export function isRegistered({ state }: Pick<Registration, 'state'>): boolean {
  return state === 'seat' || state === 'waiting';
}
