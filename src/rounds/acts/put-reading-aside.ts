import { bringIncomingBack, endIncoming } from '../../correspondence/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import { recordById, shareInside } from '../../records/index.ts';
import { mayReadIn } from '../policy.ts';
import { readingEndOf, restOfMail } from '../queries/readings/waiting-readings.ts';
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
  await tellMail(ctx, recordId, reason);
  return done(null);
}

/** The mail leaves its list with the last of its documents, and comes back with any of them. */
async function tellMail(ctx: Ctx, recordId: string, reason: string | null): Promise<void> {
  const rest = await restOfMail(ctx, recordId);
  if (rest === null) return;
  if (reason === null) await bringIncomingBack(ctx, rest.mailId);
  else if (rest.waiting === 0) await endIncoming(ctx, rest.mailId, rest.recorded > 0 ? 'recorded' : 'nothing-to-record', reason);
}

/**
 * Something was recorded from a document: whoever sees the decision may see what it rests on, and its mail leaves the list when no
 * other document of it waits.
 */
export async function endReadMail(ctx: Ctx, recordId: string): Promise<void> {
  await shareInside(ctx, recordId);
  const rest = await restOfMail(ctx, recordId);
  if (rest !== null && rest.waiting === 0) await endIncoming(ctx, rest.mailId, 'recorded');
}
