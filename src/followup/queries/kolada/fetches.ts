import { desc, eq, sql } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { fetchFailures, type KoladaFetch } from '../../kolada/fetch.ts';
import { koladaFetches, measures } from '../../tables.ts';

const of = koladaFetches;

/** What a fetch is read from. */
export const fetchColumns = {
  ...{ id: of.id, measureId: of.measureId, fromYear: of.fromYear, toYear: of.toYear, state: of.state, reason: of.reason },
  ...{ found: of.found, changed: of.changed, askedAt: of.at, endedAt: of.endedAt, byPerson: sql<boolean>`${of.by} is not null` },
};

type Row = Omit<KoladaFetch, 'reason'> & { readonly reason: string | null };

export function fetchOf({ reason, ...row }: Row): KoladaFetch {
  return { ...row, reason: reason === null ? null : (fetchFailures.find((code) => code === reason) ?? 'not-understood') };
}

/** The fetches of a measure, the latest first. */
export async function fetchesOf({ tx }: Ctx, measureId: string): Promise<readonly KoladaFetch[]> {
  const rows = await tx.select(fetchColumns).from(of).where(eq(of.measureId, measureId)).orderBy(desc(of.seq)).limit(100);
  return rows.map(fetchOf);
}

/** The latest fetch of every measure that is followed and not made up. */
export async function latestFetches({ tx }: Ctx): Promise<readonly KoladaFetch[]> {
  const rows = await tx
    .selectDistinctOn([of.measureId], fetchColumns)
    .from(of)
    .innerJoin(measures, eq(measures.id, of.measureId))
    .where(sql`${measures.endedAt} is null and not ${measures.example}`)
    .orderBy(of.measureId, desc(of.seq));
  return rows.map(fetchOf);
}
