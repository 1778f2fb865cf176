import type { IsoDate } from '../calendar-days.ts';
import type { ConditionFact, RoundFacts } from '../facts/schema.ts';
import type { FoldedDecision, FoldedFacts } from './corrections.ts';
import { isApproving } from './outcome-kinds.ts';
import { isInPath, type PrincipalTimeline, type RoundTimeline } from './round-timeline.ts';
import { stepDecision } from './step-decision.ts';

/** Why a deciding step is not approving; the order is that in which they settle the principal's state (contract, Standing 3). */
export const STEP_CAUSES = ['rejected', 'changes', 'referred-back', 'postponed', 'unclear', 'no-decision', 'forwarded'] as const;
export type StepCause = (typeof STEP_CAUSES)[number];

/** A condition that only the other principals' decisions can meet. */
export type MutualCondition = Exclude<ConditionFact, { kind: 'other' }>;

/** What a principal's own decisions say on a day, before the others are asked. */
export interface Position {
  /** The deciding steps that are not approving, in the path's order; `step` null when the path has none. */
  readonly causes: readonly { readonly kind: StepCause; readonly step: string | null }[];
  /** The approving decisions of its deciding steps. */
  readonly approvals: readonly FoldedDecision[];
  /** Conditions of kind `other` on them that are not met: judged false (`failed`), or not judged. */
  readonly unmet: readonly { readonly condition: string; readonly failed: boolean }[];
  /** The conditions on them that wait for other principals. */
  readonly mutual: readonly MutualCondition[];
}

/** Why a step with this decision is not approving; null when it is. */
export function causeOf(decision: FoldedDecision | null, round: RoundFacts['round']): StepCause | null {
  if (!decision) return 'no-decision';
  const { outcome, textSha256, carriedOver } = decision.fact;
  if (isApproving(outcome, round.expects)) {
    // A person judged that what was carried over covers this text, whatever text it was given for.
    const ofThisText = carriedOver !== null || textSha256 === null || textSha256 === round.textSha256;
    return ofThisText ? null : 'unclear';
  }
  switch (outcome) {
    case 'reject':
    case 'recommend-against':
      return 'rejected';
    case 'approve-with-changes':
      return 'changes';
    case 'refer-back':
      return 'referred-back';
    case 'postpone':
    case 'strike':
      return 'postponed';
    case 'forward':
      return 'forwarded';
    default:
      return 'unclear';
  }
}

/** Whether a condition of kind `other` is judged fulfilled (true), judged not (false) or not judged (null) on a day. */
function judgement(condition: string, folded: FoldedFacts, on: IsoDate): boolean | null {
  let latest: { on: IsoDate; fulfilled: boolean } | null = null;
  for (const fulfilment of folded.fulfilments.get(condition) ?? []) {
    if (fulfilment.on <= on && (latest === null || fulfilment.on >= latest.on)) latest = fulfilment;
  }
  return latest === null ? null : latest.fulfilled;
}

const NONE: readonly never[] = [];
const NO_DECIDING_STEP: Position['causes'] = [{ kind: 'no-decision', step: null }];

/** Reads a principal's position on a day. */
export function positionOn({ deciding }: PrincipalTimeline, { facts, folded }: RoundTimeline, on: IsoDate): Position {
  const causes: { kind: StepCause; step: string }[] = [];
  const approvals: FoldedDecision[] = [];
  let isDeciding = false;
  for (const { step, decisions } of deciding) {
    if (!isInPath(step, on)) continue;
    isDeciding = true;
    const decision = stepDecision(decisions, on);
    const cause = causeOf(decision, facts.round);
    if (cause !== null) causes.push({ kind: cause, step: step.step });
    else if (decision) approvals.push(decision);
  }
  if (!isDeciding) return { causes: NO_DECIDING_STEP, approvals, unmet: NONE, mutual: NONE };
  return { causes, approvals, ...conditionsOf(approvals, folded, on) };
}

function conditionsOf(
  approvals: readonly FoldedDecision[],
  folded: FoldedFacts,
  on: IsoDate,
): Pick<Position, 'unmet' | 'mutual'> {
  const unmet: { condition: string; failed: boolean }[] = [];
  const mutual: MutualCondition[] = [];
  for (const { fact } of approvals) {
    for (const condition of fact.conditions) {
      if (condition.kind !== 'other') {
        mutual.push(condition);
        continue;
      }
      const judged = judgement(condition.id, folded, on);
      if (judged !== true) unmet.push({ condition: condition.id, failed: judged === false });
    }
  }
  return { unmet, mutual };
}

/** Whether the principal would count if its mutual conditions held: all deciding steps approving, every `other` condition met. */
export function isCandidate({ causes, unmet }: Position): boolean {
  return causes.length === 0 && unmet.length === 0;
}

/**
 * Whether it would be one if every step that can still approve did so without condition and every condition not yet judged were
 * fulfilled (contract, Standing 6). A rejection, an approval with changes and a condition judged false stay.
 */
export function couldBeCandidate({ causes, unmet }: Position): boolean {
  return !causes.some(({ kind }) => kind === 'rejected' || kind === 'changes') && !unmet.some(({ failed }) => failed);
}
