import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { areGone } from '../../participants/participants.ts';
import { mayKeepConferences } from '../../policy.ts';
import { conferenceById } from '../../queries/conferences/conferences.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import type { AfterResult } from '../../refusals/after.ts';
import { registrationTurns } from '../../tables.ts';

interface WhoCame {
  readonly conferenceId: string;
  /** Registrations that the form showed: nothing is noted of others, who may have registered at the door since. */
  readonly shown: readonly string[];
  /** Those of them who came. */
  readonly came: readonly string[];
  /** Chosen by the form: noted once, however often it is sent. */
  readonly requestId: string;
}

/**
 * Notes who came and who did not, of all that the form showed. Whoever only waited for a seat is noted when they came, and not otherwise:
 * nobody missed them. @returns of how many it changed something
 */
export async function markWhoCame(ctx: Ctx, input: WhoCame): Promise<AfterResult<{ readonly changed: number }>> {
  if (!mayKeepConferences.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const { conferenceId, requestId } = input;
  await inTurn(ctx, `conference ${conferenceId}`);
  const conference = await conferenceById(ctx, conferenceId);
  if (conference === null) return refuse('not-found');
  if (ctx.today.until(conference.on).sign > 0) return refuse('not-over');
  const people = await registrationsOf(ctx, conferenceId);
  if (areGone(people)) return refuse('details-gone');
  const [shown, came] = [new Set(input.shown), new Set(input.came)];
  const rows = people
    .filter(({ id, state }) => shown.has(id) && (state === 'seat' || state === 'waiting'))
    .flatMap(({ id, state, attended }) => {
      const is = came.has(id);
      // One who waited and was never noted, or is noted as it was.
      if (attended === is || (attended === null && !is && state === 'waiting')) return [];
      const kind = is ? ('attended' as const) : ('absent' as const);
      const fact = { how: 'secretariat', by: ctx.actor.account, at: ctx.now } as const;
      return [{ ...fact, registrationId: id, conferenceId, kind, requestId: requestOf('who-came', requestId, id, kind) }];
    });
  if (rows.length > 0) await ctx.tx.insert(registrationTurns).values(rows).onConflictDoNothing();
  return done({ changed: rows.length });
}
