import type { Ctx } from '../../../platform/act.ts';
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
  await ctx.tx.insert(registrationTurns).values({
    ...{ registrationId: registration.id, conferenceId: own.conferenceId, kind: 'confirmed', how: 'link' },
    ...{ by: null, at: ctx.now, requestId: input.requestId },
  });
  return done(null);
}
