import type { Ctx } from '../../../platform/act.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepConferences, mayKeepOwnRegistration } from '../../policy.ts';
import { registrationByToken, registrationsOf } from '../../queries/registrations/registrations.ts';
import type { RegistrationResult } from '../../refusals/registrations.ts';
import { registrationTurns } from '../../tables.ts';
import { type ParticipantWays, tellRegistrant } from './mail-registrant.ts';
import { moveQueue } from './move-queue.ts';
import { isRegistered, registrationInTurn } from './own-registration.ts';

/** By one's own link, or by the secretariat for whoever asks it to. */
type CancelRegistration = { readonly requestId: string } & (
  | { readonly token: string }
  | { readonly id: string; readonly conferenceId: string }
);

/** Gives a place up: it goes to the next in turn, who is mailed. Said again, nothing is written. */
export async function cancelRegistration(
  ctx: Ctx,
  parts: ParticipantWays,
  input: CancelRegistration,
): Promise<RegistrationResult<null>> {
  const how = 'token' in input ? 'link' : 'secretariat';
  const may = how === 'link' ? mayKeepOwnRegistration : mayKeepConferences;
  if (!may.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const named = 'token' in input ? await registrationByToken(ctx, input.token) : input;
  if (named === null) return refuse('not-found');
  const found = await registrationInTurn(ctx, named);
  if (!found.ok) return found;
  const { conference, registration, before } = found.value;
  if (!isRegistered(registration)) return done(null);
  const { id, conferenceId, since } = registration;
  // A form that has been sent for something else, or for an earlier place, stands in the way of nothing.
  const requestId = requestOf('cancelled', id, input.requestId, since.toString());
  await ctx.tx.insert(registrationTurns).values({
    ...{ registrationId: id, conferenceId, kind: 'cancelled', how, by: ctx.actor.account },
    ...{ at: ctx.now, requestId },
  });
  const now = (await registrationsOf(ctx, conferenceId)).find((each) => each.id === id);
  const told = { occasion: 'cancelled', requestId } as const;
  if (now !== undefined) await tellRegistrant(ctx, parts, { conference, programme: [] }, now, told);
  await moveQueue(ctx, parts, conferenceId, before);
  return done(null);
}
