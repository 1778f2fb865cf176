import { asc, eq, getTableColumns } from 'drizzle-orm';
import { personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import { recordsById } from '../../records/index.ts';
import type { AgendaItem, AgendaPaper } from '../meeting.ts';
import { agendaItems, agendaPapers } from '../tables.ts';

const { requestId: _request, by: _by, at: _at, ...columns } = getTableColumns(agendaItems);

/** A meeting's agenda in its order, struck items too, with the papers that the reader may see. */
export async function agendaOf(ctx: Ctx, meetingId: string): Promise<readonly AgendaItem[]> {
  const items = await ctx.tx
    .select(columns)
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id));
  const papers = groupBy(await papersOf(ctx, meetingId), ({ itemId }) => itemId);
  const names = await personNames(
    ctx,
    items.flatMap(({ rapporteurId }) => (rapporteurId === null ? [] : [rapporteurId])),
  );
  return items.map((item) => ({
    ...item,
    rapporteur: item.rapporteurId === null ? item.rapporteurWords : (names.get(item.rapporteurId) ?? ''),
    papers: papers.get(item.id) ?? [],
  }));
}

/** Which records belong to which items, in order, also those whose records the reader may not see. */
export function paperRowsOf(ctx: Ctx, meetingId: string): Promise<readonly (typeof agendaPapers.$inferSelect)[]> {
  return ctx.tx.select().from(agendaPapers).where(eq(agendaPapers.meetingId, meetingId)).orderBy(asc(agendaPapers.seq));
}

async function papersOf(ctx: Ctx, meetingId: string): Promise<readonly (AgendaPaper & { readonly itemId: string })[]> {
  const rows = await paperRowsOf(ctx, meetingId);
  const records = await recordsById(
    ctx,
    rows.map(({ recordId }) => recordId),
  );
  return rows.flatMap(({ id, itemId, recordId, withdrawnAt, withdrawnReason }) => {
    const record = records.get(recordId);
    if (record === undefined) return [];
    const { title, fileName, size } = record;
    return [{ id, itemId, recordId, withdrawnAt, withdrawnReason, title, fileName, size }];
  });
}
