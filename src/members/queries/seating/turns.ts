import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { standingTurns, type Turn } from '../../seating/turns.ts';
import { organTurns, principals } from '../../tables.ts';

/** Whose turn it is to hold the chair of an organ, by day: past turns and coming ones, none where the chair does not go round. */
export async function turnsOf(ctx: Ctx, organId: string): Promise<readonly Turn[]> {
  const rows = await ctx.tx
    .select({
      id: organTurns.id,
      principal: { id: principals.id, code: principals.code, name: principals.name },
      ...{ from: organTurns.from, to: organTurns.to, replaces: organTurns.replaces, removed: organTurns.removed },
      ...{ example: organTurns.example, seq: organTurns.seq },
    })
    .from(organTurns)
    .innerJoin(principals, eq(principals.id, organTurns.principalId))
    .where(eq(organTurns.organId, organId));
  return standingTurns(rows.map((row) => ({ ...row, seq: row.seq ?? 0 })));
}
