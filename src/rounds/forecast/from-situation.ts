import type { IsoDate } from '../calendar-days.ts';
import type { DecisionFact, RoundFacts } from '../facts/schema.ts';
import { isStillOpen } from '../step-decisions.ts';
import type { PrincipalSituation, RoundSituation, StepSituation } from '../telling/round-situation.ts';
import type { ForecastPrincipal, ForecastStep, StepState } from './facts.ts';

/** What the facts of a round do not say of a step. */
export interface StepBoards {
  /** Whose calendar the step goes by: the board that has it today; null for one that is not to be waited for. */
  holder(step: string): string | null;
  /** When each step is to be taken up, by its key. */
  readonly planned: ReadonlyMap<string, IsoDate>;
}

/** A round's principals as the forecast reads them, where they stand on the situation's day. Pure. */
export function forecastPrincipals({ principals, facts }: RoundSituation, boards: StepBoards): readonly ForecastPrincipal[] {
  return principals.map((each) => {
    const { code, kind, represents } = each.principal;
    const reasons = each.standing.reasons.map((reason) => reason.kind);
    return {
      ...{ code, kind, represents, ...demandsOf(each, principals.length) },
      path: each.steps.flatMap((step) => stepOf(step, facts, boards)),
      hasOpenCondition: reasons.includes('condition-open'),
      hasFailedCondition: reasons.includes('condition-failed'),
    };
  });
}

function stepOf(given: StepSituation, facts: RoundFacts, { holder, planned }: StepBoards): ForecastStep[] {
  const { step, part, stage } = given.step;
  const board = holder(step);
  if (board === null) return [];
  const meeting = planned.get(step) ?? null;
  const isAhead = meeting !== null && (given.decidedOn === null || meeting > given.decidedOn);
  return [{ step, board, part, stage: stage ?? 1, state: stateOf(given, facts), planned: isAhead ? meeting : null }];
}

function stateOf(given: StepSituation, { round }: RoundFacts): StepState {
  const { decision, decidedOn, cause, step } = given;
  if (decision === null || decidedOn === null) return { kind: 'open' };
  if (step.part === 'decide') {
    if (cause === null) return decided(given, decision, decidedOn);
    if (cause === 'rejected' || cause === 'changes') return { kind: 'stopped' };
    return comesAgain(decision, decidedOn);
  }
  return isStillOpen(decision, round.expects) ? comesAgain(decision, decidedOn) : decided(given, decision, decidedOn);
}

function decided({ legalForceOn, appeals }: StepSituation, { verifiedOn, noticeOn }: DecisionFact, on: IsoDate): StepState {
  // With its notice up and no day all the same, it has been appealed, or the notice was taken down too early.
  const isAppealed = legalForceOn === null && (noticeOn !== null || appeals.length > 0);
  return { kind: 'decided', on, verifiedOn, legalForceOn, isAppealed };
}

function comesAgain({ outcome }: DecisionFact, since: IsoDate): StepState {
  if (outcome === 'postpone') return { kind: 'comes-again', since, anew: false };
  return outcome === 'refer-back' || outcome === 'strike' ? { kind: 'comes-again', since, anew: true } : { kind: 'unclear' };
}

/** What a principal's approvals ask of the others (contract, Standing 5). */
function demandsOf({ steps }: PrincipalSituation, total: number): Pick<ForecastPrincipal, 'othersNeeded' | 'named'> {
  const conditions = steps.flatMap(({ step, decision, cause }) =>
    step.part === 'decide' && cause === null ? (decision?.conditions ?? []) : [],
  );
  const needed = conditions.map((condition) => {
    if (condition.kind === 'all-others') return total - 1;
    return condition.kind === 'at-least' ? condition.others : 0;
  });
  const named = conditions.flatMap((condition) => (condition.kind === 'named' ? condition.principals : []));
  return { othersNeeded: Math.max(0, ...needed), named };
}
