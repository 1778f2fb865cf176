import { asc, desc, eq, getTableColumns, type SQL } from 'drizzle-orm';
import { allPrincipals } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { SharingKey } from '../../money/money.ts';
import { sharingKeys, sharingKeyWeights } from '../../tables.ts';

const { by: _by, at: _at, requestId: _request, seq: _seq, ...shown } = getTableColumns(sharingKeys);

/** Every key that has been made, the one with the latest figures first. */
export function sharingKeysOf(ctx: Ctx): Promise<readonly SharingKey[]> {
  return keysWhere(ctx, undefined);
}

export async function sharingKeyById(ctx: Ctx, id: string): Promise<SharingKey | null> {
  return isUuid(id) ? ((await keysWhere(ctx, eq(sharingKeys.id, id)))[0] ?? null) : null;
}

async function keysWhere(ctx: Ctx, where: SQL | undefined): Promise<readonly SharingKey[]> {
  const keys = await ctx.tx.select(shown).from(sharingKeys).where(where).orderBy(desc(sharingKeys.asOf), asc(sharingKeys.seq));
  if (keys.length === 0) return [];
  const weights = groupBy(await ctx.tx.select().from(sharingKeyWeights), ({ keyId }) => keyId);
  const principals = await allPrincipals(ctx);
  return keys.map((key) => {
    const own = weights.get(key.id) ?? [];
    return {
      ...key,
      weights: principals.flatMap(({ id, code, name }) =>
        own.filter(({ principalId }) => principalId === id).map(({ weight }) => ({ principalId: id, code, name, weight })),
      ),
    };
  });
}
