import { and, asc, desc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { Measure, Value } from '../../measuring/measure.ts';
import { measures, measureValues } from '../../tables.ts';

const { by: _by, at: _at, requestId: _request, seq: _seq, ...shown } = getTableColumns(measures);

/** A plan's measures in the order they were set up, those that have ended too. */
export function measuresOf(ctx: Ctx, planId: string): Promise<readonly Measure[]> {
  return isUuid(planId) ? measuresWhere(ctx, eq(measures.planId, planId)) : Promise.resolve([]);
}

export async function measureById(ctx: Ctx, id: string): Promise<Measure | null> {
  return isUuid(id) ? ((await measuresWhere(ctx, eq(measures.id, id)))[0] ?? null) : null;
}

function measuresWhere({ tx }: Ctx, where: SQL): Promise<readonly Measure[]> {
  return tx.select(shown).from(measures).where(where).orderBy(asc(measures.seq));
}

const of = measureValues;
const valueColumns = {
  ...{ id: of.id, place: of.place, period: of.period, gender: of.gender, value: of.value, status: of.status, how: of.how },
  ...{ source: of.source, at: of.at, reportId: of.reportId },
  by: sql<
    string | null
  >`(select concat_ws(', ', p.name, nullif(p.title, '')) from accounts a join people p on p.id = a.person_id where a.id = ${of.by})`,
};

/** The figures that count now, by measure: of each place, period and gender the one written last. In the order of places and periods' codes. */
export async function valuesOf({ tx }: Ctx, measureIds: readonly string[]): Promise<ReadonlyMap<string, readonly Value[]>> {
  if (measureIds.length === 0) return new Map();
  const rows = await tx
    .selectDistinctOn([of.measureId, of.place, of.period, of.gender], { measureId: of.measureId, ...valueColumns })
    .from(of)
    .where(inArray(of.measureId, [...measureIds]))
    .orderBy(asc(of.measureId), asc(of.place), asc(of.period), asc(of.gender), desc(of.seq));
  const found = new Map<string, Value[]>(measureIds.map((id) => [id, []]));
  for (const { measureId, ...value } of rows) found.get(measureId)?.push(value);
  return found;
}

/** Every figure that has been written of a measure in a period, or in all, latest first: how it has been put right. */
export function valueHistory({ tx }: Ctx, measureId: string, period?: string): Promise<readonly Value[]> {
  const where = and(eq(of.measureId, measureId), period === undefined ? undefined : eq(of.period, period));
  return tx.select(valueColumns).from(of).where(where).orderBy(desc(of.seq));
}
