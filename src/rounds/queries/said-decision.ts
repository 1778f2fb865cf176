import type { SaidCondition, SaidDecision } from '../telling/check-sentence.ts';
import type { Condition, Decision } from './decisions-of-round.ts';
import type { RoundPrincipal } from './round-by-id.ts';

/** Names that a recorded decision is said with. */
export interface SaidNames {
  readonly roundTitle: string;
  readonly board: string;
  readonly principals: readonly RoundPrincipal[];
}

/** A recorded decision, ready to be said back. */
export function saidDecision(
  { fact, item, step, conditions }: Decision,
  { roundTitle, board, principals }: SaidNames,
): SaidDecision {
  return {
    board,
    principal: principals.find(({ principalId }) => principalId === step.principalId)?.name ?? '',
    texts: [roundTitle],
    also: [],
    ...{ outcome: fact.outcome, takenBy: item.takenBy, on: item.on.toString(), paragraph: item.paragraph },
    conditions: conditions.map((condition) => saidCondition(condition, principals)),
    ...{
      appealable: fact.appealable,
      noticeOn: item.noticeOn?.toString() ?? null,
      evidence: item.evidence,
      correction: fact.correction,
    },
  };
}

export function saidCondition(
  { kind, principalIds, others, text }: Condition,
  principals: readonly RoundPrincipal[],
): SaidCondition {
  switch (kind) {
    case 'all-others':
      return { kind };
    case 'named':
      return { kind, names: principals.filter(({ principalId }) => principalIds?.includes(principalId)).map(({ name }) => name) };
    case 'at-least':
      return { kind, others: others ?? 1 };
    case 'other':
      return { kind, text: text ?? '' };
  }
}
