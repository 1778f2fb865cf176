import type { Ctx } from '../../../platform/act.ts';
import type { Waiting } from '../../../platform/waiting.ts';
import type { RoundFacts } from '../../facts.ts';
import { principalNames } from '../../telling/principal-names.ts';
import * as words from '../../telling/waiting-words.ts';
import { roundsAfter } from '../round-by-id.ts';
import { changesOfRound } from './asked-changes.ts';

/**
 * What boards want changed in a round and nobody has noted or answered, for the secretariat. A round that was withdrawn for a new one
 * still owes its answers; one that was withdrawn for good owes none.
 */
export async function changesWaiting(ctx: Ctx, id: string, facts: RoundFacts): Promise<readonly Waiting[]> {
  if (!facts.decisions.some(({ outcome }) => outcome === 'approve-with-changes')) return [];
  const { withdrawnOn, title } = facts.round;
  const isOver = withdrawnOn !== null && withdrawnOn <= ctx.today.toString();
  if (isOver && (await roundsAfter(ctx, id)).length === 0) return [];
  const { asking, changes } = await changesOfRound(ctx, id);
  const names = { sv: principalNames('sv', facts.principals), en: principalNames('en', facts.principals) };
  return asking.flatMap(({ decision: { fact }, principal: { code }, stands }): readonly Waiting[] => {
    const name = { sv: names.sv.get(code)?.inText ?? code, en: names.en.get(code)?.inText ?? code };
    const own = changes.filter(({ decision }) => decision.fact.id === fact.id);
    const open = own.filter(({ answer }) => answer === null).length;
    const common = { key: `changes-${fact.id}`, urgency: 'soon', by: null } as const;
    if (!stands || (own.length > 0 && open === 0)) return [];
    if (open > 0) {
      const sentence = words.changesToAnswer(name, title ?? '', open);
      return [{ ...common, sentence, button: words.buttons.answerChanges, href: `/beslut/${id}/andringar` }];
    }
    const sentence = words.changesToNote(name, title ?? '');
    return [{ ...common, sentence, button: words.buttons.noteChanges, href: `/beslut/${id}/beslut/${fact.id}/andringar` }];
  });
}
