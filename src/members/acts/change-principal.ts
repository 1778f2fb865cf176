import { eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayKeepMembers } from '../policy.ts';
import { type Outcome, unless } from '../refusals.ts';
import { principals } from '../tables.ts';
import { principalRefusals } from './principals.ts';

export interface PrincipalFacts {
  readonly principalId: string;
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly represents: number;
  /** Column and row in the tile map. */
  readonly tile: readonly [number, number] | null;
}

/**
 * Puts right what is said of a principal. Its code stays: it is its address. Rounds that are out keep the name and the weight that
 * they were sent with.
 */
export async function changePrincipal(ctx: Ctx, input: PrincipalFacts): Promise<Outcome<null>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const [principal] = await ctx.tx.select().from(principals).where(eq(principals.id, input.principalId));
  if (principal === undefined) return refuse('principal-not-found');
  const { code, kind } = principal;
  const fits = (place: number) => Number.isInteger(place) && place >= 0 && place < 100;
  const refusals = [
    ...principalRefusals({ ...input, code, kind }),
    ...unless(input.tile === null || input.tile.every(fits), 'tile-wrong', 'tileColumn'),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const { organisationNumber, represents, tile } = input;
  await ctx.tx
    .update(principals)
    .set({ name: input.name.trim(), organisationNumber, represents, tileColumn: tile?.[0] ?? null, tileRow: tile?.[1] ?? null })
    .where(eq(principals.id, principal.id));
  return done(null);
}
