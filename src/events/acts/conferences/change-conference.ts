import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import { disposalDecisionsOf } from '../../../records/index.ts';
import { toldChanges } from '../../announcing/told-changes.ts';
import type { Conference } from '../../conference.ts';
import { mayKeepConferences } from '../../policy.ts';
import { conferenceById } from '../../queries/conferences/conferences.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import type { ConferenceRefusal, ConferenceResult } from '../../refusals/conferences.ts';
import { conferences } from '../../tables.ts';
import { moveQueue } from '../registrations/move-queue.ts';
import { type Announcing, seatingBefore, tellOfChange } from './announce.ts';
import { type ConferenceDetails, checkConference, tidied } from './check-conference.ts';

interface ChangedConference extends ConferenceDetails {
  readonly conferenceId: string;
  readonly requestId: string;
}

/**
 * Puts a conference right. When registration has been opened and its day, times or place become others, everybody registered is mailed.
 * @returns how many were mailed
 */
export async function changeConference(
  ctx: Ctx,
  parts: Announcing,
  input: ChangedConference,
): Promise<ConferenceResult<{ readonly told: number }>> {
  if (!mayKeepConferences.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, `conference ${input.conferenceId}`);
  const was = await conferenceById(ctx, input.conferenceId);
  if (was === null) return refuse('not-found');
  const refusals = await refuseChange(ctx, was, input);
  const { conferenceId, requestId, kind, on, registerBy, disposalId, ...rest } = tidied(input);
  if (refusals.length > 0 || kind === null || on === null || registerBy === null) return { ok: false, refusals };
  const before = await seatingBefore(ctx, was);
  const values = { ...rest, kind, on, registerBy, disposalId: disposalId === '' ? null : disposalId };
  await ctx.tx.update(conferences).set(values).where(eq(conferences.id, conferenceId));
  const now = await conferenceById(ctx, conferenceId);
  if (now === null || !was.hasOpened) return done({ told: 0 });
  if (was.seats !== now.seats) await moveQueue(ctx, parts, conferenceId, before);
  if (toldChanges(was, now).length === 0) return done({ told: 0 });
  return done({ told: await tellOfChange(ctx, parts, { was, now, requestId }) });
}

/** Why the conference cannot become this, if it cannot. */
export async function refuseChange(
  ctx: Ctx,
  was: Conference,
  input: ConferenceDetails,
): Promise<readonly Refusal<ConferenceRefusal>[]> {
  if (was.state === 'cancelled') return [{ code: 'cancelled' }];
  const details = tidied(input);
  const { on, contact, contactMail, disposalId } = details;
  const decisions = await disposalDecisionsOf(ctx);
  const choosable = decisions.filter(({ id, endedAt }) => endedAt === null || id === was.disposalId).map(({ id }) => id);
  const wrong = await checkConference(ctx, details, choosable);
  const keptFor = (decisionId: string | null) => decisions.find(({ id }) => id === decisionId)?.afterDays ?? 0;
  const hasPeople = was.hasOpened || (await registrationsOf(ctx, was.id)).length > 0;
  const isPromised = hasPeople && was.disposalId !== null;
  const isMovedBack = on !== null && !on.equals(was.on) && Temporal.PlainDate.compare(on, ctx.today) < 0;
  const needsAll = was.hasOpened;
  const seated = (await seatingBefore(ctx, was)).filter(({ state }) => state === 'seat').length;
  return [
    ...wrong,
    // Nobody loses a seat that they have been told is theirs.
    ...(details.seats !== null && details.seats < seated ? [{ code: 'seats-taken', field: 'seats' } as const] : []),
    ...(isMovedBack ? [{ code: 'day-has-passed', field: 'on' } as const] : []),
    ...((needsAll || isPromised) && disposalId === '' ? [{ code: 'disposal-needed', field: 'disposal' } as const] : []),
    // What the form has said of their details holds.
    ...(isPromised && keptFor(disposalId) > keptFor(was.disposalId)
      ? [{ code: 'disposal-later', field: 'disposal' } as const]
      : []),
    ...(needsAll && (contact === '' || contactMail === '') ? [{ code: 'contact-missing', field: 'contact' } as const] : []),
  ];
}
