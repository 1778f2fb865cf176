import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { periodAsks } from '../../tables.ts';

/** That a person, or a principal through a board, was asked in a period: once for each mail. */
export interface Ask {
  readonly id: string;
  readonly periodId: string;
  /** About the activities that they answer for. */
  readonly personId: string | null;
  /** About its own introduction. */
  readonly principalId: string | null;
  readonly boardId: string | null;
  readonly occasion: 'opening' | 'reminder' | 'again';
  /** Null when no mail went. */
  readonly mailingId: string | null;
  readonly at: Temporal.Instant;
  readonly seq: number;
}

const columns = {
  ...{ id: periodAsks.id, periodId: periodAsks.periodId, personId: periodAsks.personId, principalId: periodAsks.principalId },
  ...{ boardId: periodAsks.boardId, occasion: periodAsks.occasion, mailingId: periodAsks.mailingId },
  ...{ at: periodAsks.at, seq: periodAsks.seq },
};

/** Everyone who has been asked in a period, in order. */
export async function asksOf(ctx: Ctx, periodId: string): Promise<readonly Ask[]> {
  return asAsks(
    await ctx.tx.select(columns).from(periodAsks).where(eq(periodAsks.periodId, periodId)).orderBy(asc(periodAsks.seq)),
  );
}

/** The ask whose link ends so that it has this hash, unless a later one has gone to the same; null else. */
export async function askByHash(ctx: Ctx, hash: string): Promise<Ask | null> {
  const [ask] = asAsks(await ctx.tx.select(columns).from(periodAsks).where(eq(periodAsks.tokenHash, hash)));
  if (ask === undefined) return null;
  const whom = ask.personId === null ? eq(periodAsks.principalId, ask.principalId ?? '') : eq(periodAsks.personId, ask.personId);
  const later = await ctx.tx.$count(
    periodAsks,
    and(eq(periodAsks.periodId, ask.periodId), whom, isNotNull(periodAsks.tokenHash), gt(periodAsks.seq, ask.seq)),
  );
  return later > 0 ? null : ask;
}

function asAsks(rows: readonly (Omit<Ask, 'seq'> & { readonly seq: number | null })[]): readonly Ask[] {
  return rows.map((row) => ({ ...row, seq: row.seq ?? 0 }));
}
