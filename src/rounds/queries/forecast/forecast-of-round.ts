import { boardsById, successorsOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { forecastPrincipals } from '../../forecast/from-situation.ts';
import { type Assumptions, type Forecast, forecaster, usualAssumptions } from '../../forecast.ts';
import { recommendsToItself } from '../../merged-steps.ts';
import { type RoundSituation, roundSituation } from '../../telling/round-situation.ts';
import { factsOfRound } from '../facts-of-round.ts';
import type { Round } from '../round-by-id.ts';
import { inPathOn, plannedMeetings, stepsOfRound } from '../steps-of-round.ts';
import { calendarsFrom } from './calendars.ts';
import type { ForecastGround } from './forecast-of-paths.ts';
import { type KeptForecast, keptForecasts } from './kept-forecast.ts';

/** A round's forecast of today, beside what was wanted and forecast when it was opened. */
export interface RoundForecastToday extends ForecastGround {
  readonly forecast: Forecast;
  readonly situation: RoundSituation;
  readonly kept: KeptForecast | null;
}

/** Null for a round of which there are no facts for this actor. */
export async function forecastOfRound(
  ctx: Ctx,
  round: Pick<Round, 'id' | 'rule' | 'sentOn'>,
  lang: 'sv' | 'en',
  assumptions: Assumptions = usualAssumptions,
): Promise<RoundForecastToday | null> {
  const facts = await factsOfRound(ctx, round.id);
  if (facts === null) return null;
  const today = ctx.today.toString();
  const steps = (await stepsOfRound(ctx, round.id)).filter((step) => inPathOn(step, today));
  const heirs = await successorsOf(ctx, [...new Set(steps.map(({ boardId }) => boardId))], ctx.today);
  const holder = (boardId: string) => heirs.get(boardId) ?? boardId;
  const waitedFor = steps.filter((step) => !recommendsToItself(step, steps, holder));
  const boardOf = new Map(waitedFor.map((step) => [step.key, holder(step.boardId)]));
  const plans = await plannedMeetings(ctx, round.id);
  const planned = new Map(steps.flatMap(({ id, key }) => (plans.has(id) ? [[key, String(plans.get(id))] as const] : [])));
  const situation = roundSituation({ lang, facts, on: today, known: null, planned });
  const boardIds = [...new Set(boardOf.values())];
  const ground = {
    rule: round.rule,
    principals: forecastPrincipals(situation, { holder: (step) => boardOf.get(step) ?? null, planned }),
    calendars: await calendarsFrom(ctx, boardIds, round.sentOn),
    assumptions,
  };
  const boards = await boardsById(ctx, boardIds, ctx.today);
  return {
    facts: ground,
    boards: new Map([...boards].map(([id, { name }]) => [id, name])),
    names: new Map(situation.principals.map(({ principal, name }) => [principal.code, name])),
    forecast: forecaster(ground).sentOn(round.sentOn.toString(), today),
    situation,
    kept: (await keptForecasts(ctx, [round.id])).get(round.id) ?? null,
  };
}
