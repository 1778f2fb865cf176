import type { Ctx } from '../../../platform/act.ts';
import { refuse } from '../../../platform/result.ts';
import { decisionsOfItem } from '../../queries/decisions-of-round.ts';
import type { RoundResult } from '../../refusals.ts';
import type { MinutesInput } from './minutes-input.ts';
import { recordMinutes } from './record-decision.ts';
import type { RecordedMinutes } from './write-minutes.ts';

export type CorrectionInput = MinutesInput & {
  /** The § as it is recorded now. */
  readonly minutesItemId: string;
};

/**
 * Says a § anew, whole: what was wrong is corrected, what came later (verification, notice, the extract) is completed.
 * Each outcome names in `replaces` the decision that it corrects; all that stand in the § must be named. Conditions that
 * are unchanged keep their keys, and with them what has been judged.
 */
export async function correctDecision(
  ctx: Ctx,
  { minutesItemId, ...given }: CorrectionInput,
): Promise<RoundResult<RecordedMinutes>> {
  const replaced = new Set(given.outcomes.map(({ replaces }) => replaces));
  if (replaced.has(null) || replaced.has(undefined)) return refuse('correction-incomplete', 'steps');
  const standing = await decisionsOfItem(ctx, minutesItemId);
  if (standing.some(({ fact }) => !replaced.has(fact.id))) return refuse('correction-incomplete', 'steps');
  return recordMinutes(ctx, given, true);
}
