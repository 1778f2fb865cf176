import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { disposalDecisionsOf } from '../../../records/index.ts';
import { mayKeepConferences } from '../../policy.ts';
import type { ConferenceResult } from '../../refusals/conferences.ts';
import { conferences } from '../../tables.ts';
import { type ConferenceDetails, checkConference, tidied } from './check-conference.ts';

export interface NewConference extends ConferenceDetails {
  readonly example?: boolean | undefined;
  /** Chosen by the form: added once, however often it is sent. */
  readonly requestId: string;
}

/** Sets up a conference or a knowledge session. Nobody outside sees it until it is published. */
export async function addConference(ctx: Ctx, input: NewConference): Promise<ConferenceResult<{ readonly id: string }>> {
  if (!mayKeepConferences.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, input.requestId);
  const [earlier] = await ctx.tx
    .select({ id: conferences.id })
    .from(conferences)
    .where(eq(conferences.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  const { kind, on, registerBy, disposalId, requestId, example = false, ...rest } = tidied(input);
  const decisions = (await disposalDecisionsOf(ctx)).filter(({ endedAt }) => endedAt === null).map(({ id }) => id);
  const refusals = await checkConference(ctx, tidied(input), decisions);
  if (refusals.length > 0 || kind === null || on === null || registerBy === null) return { ok: false, refusals };
  const id = newId();
  await ctx.tx.insert(conferences).values({
    ...{ ...rest, id, kind, on, registerBy, disposalId: disposalId === '' ? null : disposalId, example },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
  return done({ id });
}
