import type { Ctx } from '../../../platform/act.ts';
import { plannedMeetings, roundSentence, roundSituation, roundsList, stepsOfRound } from '../../../rounds/index.ts';
import type { Lang } from '../../../ui/index.ts';
import type { StartRound } from './present.ts';

/** Every round in a sentence, as of today, the latest sent first. */
export async function roundsAtStart(ctx: Ctx, lang: Lang): Promise<readonly StartRound[]> {
  const found: StartRound[] = [];
  for (const { round, facts, standing } of await roundsList(ctx)) {
    const [steps, meetings] = [await stepsOfRound(ctx, round.id), await plannedMeetings(ctx, round.id)];
    const planned = new Map(steps.flatMap(({ id, key }) => (meetings.has(id) ? [[key, String(meetings.get(id))] as const] : [])));
    const situation = roundSituation({ lang, facts, on: ctx.today.toString(), known: null, planned });
    const sentence = roundSentence(situation, round.textKind === 'plan-version' ? 'plan' : 'text');
    const open = standing.state === 'open' || standing.state === 'blocked';
    found.push({ id: round.id, title: round.title, ...sentence, open, example: round.example });
  }
  return found;
}
