import { type PublicRound, publicRoundOn, type RoundSituation, roundSituation } from '../../rounds/index.ts';
import type { Lang } from '../../ui/index.ts';

/**
 * Where a published round stands on a day, from what was published alone. Days on which a board was to take it up and that have
 * passed are not there: in public nobody is named as late (domain.md, 6).
 */
export function publicSituation(lang: Lang, round: PublicRound, on: string): RoundSituation {
  const { facts, steps } = publicRoundOn(round, on);
  const planned = new Map(steps.flatMap(({ step, plannedOn }) => (plannedOn === null ? [] : [[step, plannedOn] as const])));
  return roundSituation({ lang, facts, on, known: null, planned });
}
