import type { Ctx } from '../../../platform/act.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepOwnRegistration } from '../../policy.ts';
import { registrationByToken } from '../../queries/registrations/registrations.ts';
import type { RegistrationResult } from '../../refusals/registrations.ts';
import { registrationTurns } from '../../tables.ts';
import { isRegistered, registrationInTurn } from './own-registration.ts';

/** Confirms a place by its link. Once is enough: said again, nothing is written. */
export async function confirm(
  ctx: Ctx,
  input: { readonly token: string; readonly requestId: string },
): Promise<RegistrationResult<null>> {
  if (!mayKeepOwnRegistration.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const own = await registrationByToken(ctx, input.token);
  if (own === null) return refuse('not-found');
  const found = await registrationInTurn(ctx, own);
  if (!found.ok) return found;
  const { registration } = found.value;
  if (!isRegistered(registration)) return refuse('not-registered');
  if (registration.confirmed) return done(null);
  const { id, conferenceId, since } = registration;
  // A form that has been sent for something else, or for an earlier place, stands in the way of nothing.
  const requestId = requestOf('confirmed', id, input.requestId, since.toString());
  const turn = { registrationId: id, conferenceId, kind: 'confirmed', how: 'link' } as const;
  await ctx.tx.insert(registrationTurns).values({ ...turn, by: null, at: ctx.now, requestId });
  return done(null);
}
