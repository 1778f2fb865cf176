import { eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { isUuid } from '../../platform/uuid.ts';
import { publishRecord as mayPublishRecord, publishForBody } from '../policy.ts';
import type { PublishRefusal } from '../publishing/refusals.ts';
import { recordById } from '../queries/records.ts';
import { publicationEnds, publications } from '../tables.ts';

export interface Unpublishing {
  /** Id of the publication. */
  readonly publication: string;
  /** For those inside; never shown in public. */
  readonly reason: string;
}

/** Takes a publication, and with it the thing, out of the public's sight at once. Taking down what is down does nothing. */
export async function unpublish(ctx: Ctx, { publication, reason }: Unpublishing): Promise<Result<null, PublishRefusal>> {
  if (!isUuid(publication)) return refuse('nothing-there');
  const [found] = await ctx.tx.select().from(publications).where(eq(publications.id, publication));
  if (found === undefined) return refuse('nothing-there');
  if (!(await mayTakeDown(ctx, found))) return refuse('not-allowed');
  if (reason.trim() === '') return refuse('reason-missing', 'reason');
  await endPublication(ctx, publication, reason.trim().slice(0, 2000));
  return done(null);
}

/** Ends a publication, whoever may have asked. For the acts of this room: they have tried policy. */
export async function endPublication(ctx: Ctx, publicationId: string, reason: string): Promise<void> {
  await ctx.tx
    .insert(publicationEnds)
    .values({ publicationId, reason, endedBy: ctx.actor.account, ender: ctx.actor.label, endedAt: ctx.now })
    .onConflictDoNothing();
}

async function mayTakeDown(ctx: Ctx, of: typeof publications.$inferSelect): Promise<boolean> {
  if (of.kind !== 'record') return publishForBody.allows(ctx.actor, undefined);
  const record = await recordById(ctx, of.subjectId);
  return record !== null && mayPublishRecord.allows(ctx.actor, record);
}
