import { inArray } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { roundForecasts } from '../../tables.ts';

/** What was wanted and forecast when a round was opened. */
export interface KeptForecast {
  readonly roundId: string;
  readonly wantedOn: Temporal.PlainDate | null;
  readonly decidedOn: Temporal.PlainDate | null;
  readonly inForceOn: Temporal.PlainDate | null;
  readonly isWhole: boolean;
}

/** By round; one opened before forecasts were kept is not in the map. */
export async function keptForecasts(ctx: Ctx, roundIds: readonly string[]): Promise<ReadonlyMap<string, KeptForecast>> {
  if (roundIds.length === 0) return new Map();
  const rows = await ctx.tx
    .select()
    .from(roundForecasts)
    .where(inArray(roundForecasts.roundId, [...roundIds]));
  return new Map(rows.map((row) => [row.roundId, row]));
}
