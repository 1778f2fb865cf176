import { mailingsAbout } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { RoundFacts } from '../../facts.ts';

/**
 * Whether anyone has been mailed the papers of a round: opening it mails nobody. A round in which a decision of its own is recorded
 * is known to its boards, however they heard of it.
 */
export async function papersSent(ctx: Ctx, roundId: string, { decisions }: RoundFacts): Promise<boolean> {
  if (decisions.some(({ carriedOver }) => carriedOver === null)) return true;
  return (await mailingsAbout(ctx, 'round', roundId, ['dispatch'])).length > 0;
}
