import { eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayKeepMembers } from '../policy.ts';
import { type Body, bodyOf } from '../queries/body.ts';
import { type Outcome, unless } from '../refusals.ts';
import { bodies } from '../tables.ts';
import { nameRefusals, textRefusals } from '../texts.ts';
import { boardRow } from './boards.ts';

/** Says which consultation body this installation serves, and who owns its records. There is one. */
export async function setBody(ctx: Ctx, input: Omit<Body, 'id'>): Promise<Outcome<{ readonly id: string }>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const refusals = [
    ...nameRefusals(input.name),
    ...nameRefusals(input.shortName, 'shortName'),
    ...nameRefusals(input.county, 'county'),
    ...textRefusals(input.mandate, 'mandate'),
    ...unless((await boardRow(ctx, input.hostBoardId)) !== undefined, 'host-missing', 'hostBoardId'),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const body = await bodyOf(ctx);
  const id = body?.id ?? newId();
  if (body === null) await ctx.tx.insert(bodies).values({ ...input, id });
  else await ctx.tx.update(bodies).set(input).where(eq(bodies.id, id));
  return done({ id });
}
