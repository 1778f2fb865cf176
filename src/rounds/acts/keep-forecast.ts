import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { forecaster } from '../forecast.ts';
import { type AskedPath, forecastOfPaths } from '../queries/forecast/forecast-of-paths.ts';
import { type RoundRule, roundForecasts } from '../tables.ts';

interface Opened {
  readonly roundId: string;
  readonly rule: RoundRule;
  /** ISO. */
  readonly sentOn: string;
  readonly wantedOn: string | null;
  readonly paths: readonly AskedPath[];
}

/** Keeps what is wanted and what can be expected of a round that opens, as the calendars stand. */
export async function keepForecast(ctx: Ctx, { roundId, rule, sentOn, wantedOn, paths }: Opened): Promise<void> {
  const { facts } = await forecastOfPaths(ctx, paths, rule);
  const { decidedOn, inForceOn, isWhole } = forecaster(facts).sentOn(sentOn, ctx.today.toString()).earliest;
  const day = (iso: string | null) => (iso === null ? null : Temporal.PlainDate.from(iso));
  await ctx.tx.insert(roundForecasts).values({
    ...{ roundId, wantedOn: day(wantedOn), decidedOn: day(decidedOn), inForceOn: day(inForceOn), isWhole },
    recordedAt: ctx.now,
  });
}
