import type { Ctx } from '../../platform/act.ts';
import { type Compilation, compilationOf } from '../compilation/compilation.ts';
import { roundSituation } from '../telling/round-situation.ts';
import { factsOfRound } from './facts-of-round.ts';
import type { Round } from './round-by-id.ts';
import { plannedMeetings, stepsOfRound } from './steps-of-round.ts';

/** All decisions of a round as they stand today. */
export async function compilationOfRound(ctx: Ctx, round: Round, lang: 'sv' | 'en'): Promise<Compilation> {
  const facts = await factsOfRound(ctx, round.id);
  if (facts === null) throw new Error(`Round ${round.id} has no facts`);
  const meetings = await plannedMeetings(ctx, round.id);
  const steps = await stepsOfRound(ctx, round.id);
  const planned = new Map(steps.flatMap(({ id, key }) => (meetings.has(id) ? [[key, String(meetings.get(id))] as const] : [])));
  const situation = roundSituation({ lang, facts, on: ctx.today.toString(), known: null, planned });
  return compilationOf({ situation, subject: round.textKind.startsWith('plan') ? 'plan' : 'text', sheet: round });
}
