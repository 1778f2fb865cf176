import { desc, inArray } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { openRecord } from '../../../records/index.ts';
import { reportTemplates } from '../../tables.ts';

/** A board's own Word template. */
export interface OwnTemplate {
  readonly owner: string;
  readonly recordId: string;
  readonly recordedAt: (typeof reportTemplates.$inferSelect)['recordedAt'];
}

/** The templates that stand today, by board: the latest of each, left out where the board went back to the program's own. */
export async function templatesOf(ctx: Ctx, boardIds: readonly string[]): Promise<ReadonlyMap<string, OwnTemplate>> {
  if (boardIds.length === 0) return new Map();
  const rows = await ctx.tx
    .select()
    .from(reportTemplates)
    .where(inArray(reportTemplates.owner, [...boardIds]))
    .orderBy(desc(reportTemplates.seq));
  return new Map(
    [...groupBy(rows, ({ owner }) => owner)].flatMap(([owner, [latest]]) =>
      latest === undefined || latest.recordId === null
        ? []
        : [[owner, { owner, recordId: latest.recordId, recordedAt: latest.recordedAt }] as const],
    ),
  );
}

/**
 * The bytes of a board's template, or null when it has none that the actor may see.
 * @param boardIds the board first, then those whose matters it has taken over
 */
export async function templateBytes(ctx: Ctx, boardIds: readonly string[]): Promise<Uint8Array | null> {
  const templates = await templatesOf(ctx, boardIds);
  const [own] = boardIds.flatMap((id) => templates.get(id) ?? []);
  return own === undefined ? null : ((await openRecord(ctx, own.recordId))?.bytes ?? null);
}
