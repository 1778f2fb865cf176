import { dayOrder } from '../calendar-days.ts';
import type { ConditionFact, RoundFacts } from '../facts/schema.ts';
import type { FoldedDecision } from './corrections.ts';
import { isApproving } from './outcome-kinds.ts';
import type { RoundTimeline } from './round-timeline.ts';
import { type DaySpan, narrow, type StepDays } from './step-days.ts';

/** Why a deciding step is not approving; the order is that in which they settle the principal's state (contract, Standing 3). */
const STEP_CAUSES = ['rejected', 'changes', 'referred-back', 'postponed', 'unclear', 'no-decision', 'forwarded'] as const;
export type StepCause = (typeof STEP_CAUSES)[number];

/** Something of a principal's own for which it does not count (contract, `reasons`); `step` null when its path has no deciding step. */
export type RootReason =
  | { readonly kind: StepCause; readonly step: string | null }
  | { readonly kind: 'condition-open' | 'condition-failed'; readonly condition: string };

/** A condition that only the other principals' decisions can meet. */
export type MutualCondition = Exclude<ConditionFact, { kind: 'other' }>;

/** What a principal's own decisions say on a day, before the others are asked. */
export interface Position {
  /** The first in `STEP_CAUSES` for which a deciding step is not approving; null when all are. */
  readonly cause: StepCause | null;
  /** The approving decisions of its deciding steps. */
  readonly approvals: readonly FoldedDecision[];
  /** Whether a condition of kind `other` on them is judged false; one that is not judged is only among `roots`. */
  readonly hasFailed: boolean;
  /** The deciding steps that are not approving, in the path's order, then the conditions of kind `other` that are not met. */
  readonly roots: readonly RootReason[];
  /** The conditions on its approvals that wait for other principals. */
  readonly mutual: readonly MutualCondition[];
  /** How many others these call for at most. */
  readonly othersNeeded: number;
  /** The places of those they name. */
  readonly named: readonly number[];
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

function firstOf(causes: readonly StepCause[]): StepCause | null {
  return causes.length < 2 ? (causes[0] ?? null) : (STEP_CAUSES.find((kind) => causes.includes(kind)) ?? null);
}

/** What the conditions on a principal's approvals come to on a day. */
type Conditions = Pick<Position, 'hasFailed' | 'mutual' | 'othersNeeded' | 'named'> & { readonly unmet: readonly RootReason[] };

const NO_CONDITIONS: Conditions = { unmet: [], hasFailed: false, mutual: [], othersNeeded: 0, named: [] };
const NO_DECIDING_STEP: Position = {
  ...NO_CONDITIONS,
  cause: 'no-decision',
  approvals: [],
  roots: [{ kind: 'no-decision', step: null }],
};

/**
 * Reads a principal's position on a day (`dayOrder`).
 * @param deciding its deciding steps
 * @param span is narrowed to the days for which the answer holds; null when only this day is asked for
 */
export function positionOn(deciding: readonly StepDays[], timeline: RoundTimeline, day: number, span: DaySpan | null): Position {
  const { round } = timeline.facts;
  const causes: StepCause[] = [];
  const roots: RootReason[] = [];
  const approvals: FoldedDecision[] = [];
  for (const step of deciding) {
    if (!step.isInPath(day, span)) continue;
    const decision = step.decisionOn(day, span);
    const kind = causeOf(decision, round);
    if (kind === null) {
      if (decision) approvals.push(decision);
      continue;
    }
    causes.push(kind);
    roots.push({ kind, step: step.step.step });
  }
  if (causes.length === 0 && approvals.length === 0) return NO_DECIDING_STEP;
  const { unmet, ...conditions } = conditionsOf(approvals, timeline, day, span);
  return { cause: firstOf(causes), approvals, roots: unmet.length === 0 ? roots : [...roots, ...unmet], ...conditions };
}

function conditionsOf(
  approvals: readonly FoldedDecision[],
  timeline: RoundTimeline,
  day: number,
  span: DaySpan | null,
): Conditions {
  if (approvals.every(({ fact }) => fact.conditions.length === 0)) return NO_CONDITIONS;
  const unmet: RootReason[] = [];
  const mutual: MutualCondition[] = [];
  for (const { fact } of approvals) {
    for (const condition of fact.conditions) {
      if (condition.kind !== 'other') {
        mutual.push(condition);
        continue;
      }
      const judged = judgement(condition.id, timeline, day, span);
      if (judged !== true)
        unmet.push({ kind: judged === false ? 'condition-failed' : 'condition-open', condition: condition.id });
    }
  }
  return { unmet, hasFailed: unmet.some(({ kind }) => kind === 'condition-failed'), mutual, ...demandsOf(mutual, timeline) };
}

/** Whether a condition of kind `other` is judged fulfilled (true), judged not (false) or not judged (null) on a day. */
export function judgement(condition: string, { folded }: RoundTimeline, day: number, span: DaySpan | null): boolean | null {
  let latest: { on: number; fulfilled: boolean } | null = null;
  for (const { on, fulfilled } of folded.fulfilments.get(condition) ?? []) {
    const judgedOn = dayOrder(on);
    if (span !== null) narrow(span, judgedOn, day);
    if (judgedOn <= day && (latest === null || judgedOn >= latest.on)) latest = { on: judgedOn, fulfilled };
  }
  return latest === null ? null : latest.fulfilled;
}

function demandsOf(mutual: readonly MutualCondition[], { placeOf }: RoundTimeline): Pick<Position, 'othersNeeded' | 'named'> {
  let othersNeeded = 0;
  const named: number[] = [];
  for (const condition of mutual) {
    if (condition.kind === 'all-others') othersNeeded = Math.max(othersNeeded, placeOf.size - 1);
    else if (condition.kind === 'at-least') othersNeeded = Math.max(othersNeeded, condition.others);
    else for (const code of condition.principals) named.push(placeOf.get(code) ?? -1);
  }
  return { othersNeeded, named };
}

/** Whether the principal would count if its mutual conditions held: all deciding steps approving, every `other` condition met. */
export function isCandidate({ roots }: Position): boolean {
  return roots.length === 0;
}

/**
 * Whether it would be one if every step that can still approve did so without condition and every condition not yet judged were
 * fulfilled (contract, Standing 6). A rejection, an approval with changes and a condition judged false stay.
 */
export function couldBeCandidate({ cause, hasFailed }: Position): boolean {
  return cause !== 'rejected' && cause !== 'changes' && !hasFailed;
}
