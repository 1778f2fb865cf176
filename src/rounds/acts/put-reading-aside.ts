import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import { recordById } from '../../records/index.ts';
import { mayReadIn } from '../policy.ts';
import { readingEndOf } from '../queries/waiting-readings.ts';
import type { RoundResult } from '../refusals.ts';
import { readingEnds } from '../tables.ts';

/** Nothing is to be recorded from a document: it leaves the list, and says why. Put aside already, it stays so. */
export function putReadingAside(ctx: Ctx, recordId: string, reason: string): Promise<RoundResult<null>> {
  return end(ctx, recordId, { kind: 'put-aside', reason: reason.trim() });
}

/** The document waits again. */
export function takeReadingBack(ctx: Ctx, recordId: string): Promise<RoundResult<null>> {
  return end(ctx, recordId, { kind: 'taken-back', reason: null });
}

type End = { readonly kind: 'put-aside'; readonly reason: string } | { readonly kind: 'taken-back'; readonly reason: null };

async function end(ctx: Ctx, recordId: string, { kind, reason }: End): Promise<RoundResult<null>> {
  const record = await recordById(ctx, recordId);
  if (record === null) return refuse('not-found');
  if (!mayReadIn.allows(ctx.actor, { boards: [record.owner] })) return refuse('not-allowed');
  if (reason === '') return refuse('invalid', 'reason');
  const isAside = (await readingEndOf(ctx, recordId))?.kind === 'put-aside';
  if (isAside === (kind === 'put-aside')) return done(null);
  await ctx.tx.insert(readingEnds).values({ id: newId(), recordId, kind, reason, by: ctx.actor.account, at: ctx.now });
  return done(null);
}
