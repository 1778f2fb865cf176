import { and, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { type MembersRefusal, unless } from '../refusals.ts';
import { isSecretariatItself } from '../roles.ts';
import { organs } from '../tables.ts';

/**
 * The refusal when one who is of the secretariat only in another's place would give, prolong or lend an assignment in it.
 * @param organIds where the assignments are; null for those outside every organ
 */
export async function passedOn(
  ctx: Ctx,
  organIds: readonly (string | null)[],
  field: string,
): Promise<readonly MembersRefusal[]> {
  const ids = organIds.filter((id) => id !== null);
  if (ids.length === 0 || isSecretariatItself(ctx.actor)) return [];
  const there = await ctx.tx
    .select({ id: organs.id })
    .from(organs)
    .where(and(inArray(organs.id, ids), eq(organs.kind, 'secretariat')))
    .limit(1);
  return unless(there.length === 0, 'deputies-pass-nothing-on', field);
}
