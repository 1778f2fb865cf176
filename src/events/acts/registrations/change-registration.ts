import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { Lang } from '../../../ui/index.ts';
import { mayKeepOwnRegistration } from '../../policy.ts';
import { programmeOf } from '../../queries/conferences/conferences.ts';
import { registrationByToken, registrationsOf } from '../../queries/registrations/registrations.ts';
import type { RegistrationResult } from '../../refusals/registrations.ts';
import { checkDetails, type Details, tidied } from '../../registering/details.ts';
import { registrations } from '../../tables.ts';
import { keepChoices } from './keep-choices.ts';
import { type ParticipantWays, tellRegistrant } from './mail-registrant.ts';
import { moveQueue } from './move-queue.ts';
import { isRegistered, registrationInTurn } from './own-registration.ts';

interface ChangeRegistration extends Details {
  readonly token: string;
  /** Mails and pages follow it from now on. */
  readonly language: Lang;
  readonly requestId: string;
}

/**
 * Changes what somebody has said of themselves and chosen, by their link. The address stays: another is another registration. A session
 * that they leave goes to the next in its queue.
 */
export async function changeRegistration(
  ctx: Ctx,
  parts: ParticipantWays,
  input: ChangeRegistration,
): Promise<RegistrationResult<null>> {
  if (!mayKeepOwnRegistration.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const own = await registrationByToken(ctx, input.token);
  if (own === null) return refuse('not-found');
  const found = await registrationInTurn(ctx, own);
  if (!found.ok) return found;
  const { conference, registration, before } = found.value;
  if (!isRegistered(registration)) return refuse('not-registered');
  const { itemIds, ...details } = tidied(input);
  const programme = await programmeOf(ctx, own.conferenceId);
  const refusals = checkDetails({ ...details, itemIds }, programme);
  if (refusals.length > 0) return { ok: false, refusals };
  await ctx.tx
    .update(registrations)
    .set({ ...details, language: input.language })
    .where(eq(registrations.id, registration.id));
  const whose = { registrationId: registration.id, conferenceId: own.conferenceId };
  await keepChoices(ctx, { ...whose, programme, itemIds, before: 'holding' });
  const now = (await registrationsOf(ctx, own.conferenceId)).find(({ id }) => id === registration.id);
  const told = { occasion: 'changed', requestId: input.requestId } as const;
  if (now !== undefined) await tellRegistrant(ctx, parts, { conference, programme }, now, told);
  // What they chose themselves they are told of in that mail.
  await moveQueue(
    ctx,
    parts,
    own.conferenceId,
    before.map((each) => (each.id === registration.id && now !== undefined ? now : each)),
  );
  return done(null);
}
