import type { MinutesInput } from '../../acts/decisions/minutes-input.ts';
import type { Condition, Decision } from '../../queries/decisions-of-round.ts';
import type { RoundPrincipal } from '../../queries/round-by-id.ts';
import type { SaidCondition, SaidDecision } from '../../telling/check-sentence.ts';
import type { DecisionContext } from './context.ts';
import type { DecisionDraft } from './read-decision.ts';

type Outcome = MinutesInput['outcomes'][number];
type ConditionGiven = NonNullable<Outcome['conditions']>[number];

type Answers = Pick<DecisionContext, 'manner' | 'step' | 'decision' | 'round' | 'principals' | 'others' | 'siblings'>;

/** The act's input: the draft with the steps that it answers. */
export function minutesOf(context: Answers, draft: DecisionDraft, request: string): MinutesInput {
  const { manner, step, decision, round } = context;
  const { example } = round;
  if (manner === 'correct' || manner === 'complete') {
    return { ...draft.item, request, example, outcomes: context.siblings.map((sibling) => corrected(context, sibling, draft)) };
  }
  const first: Outcome = { ...draft.said, stepId: step.id, replaces: decision?.fact.id ?? null };
  const also = context.others
    .filter((other) => draft.also.includes(other.step.id))
    .map((other) => ({ ...draft.said, stepId: other.step.id }));
  return { ...draft.item, request, example, outcomes: [first, ...also] };
}

/** An outcome of the corrected §: as the form says when it said the same before, else as it was. */
function corrected({ decision, principals }: Answers, sibling: Decision, { said }: DecisionDraft): Outcome {
  const { fact } = sibling;
  const target = { stepId: fact.stepId, replaces: fact.id, textSha256: fact.textSha256 };
  if (decision === null || fact.id === decision.fact.id || saysTheSame(sibling, decision)) return { ...said, ...target };
  const { outcome, appealable, remark } = fact;
  return { ...target, outcome, appealable, remark, conditions: conditionsOf(sibling, principals) };
}

function saysTheSame(a: Decision, b: Decision): boolean {
  const plain = (d: Decision) =>
    JSON.stringify([
      d.fact.outcome,
      d.conditions.map(({ kind, principalIds, others, text }) => [kind, principalIds, others, text]),
    ]);
  return plain(a) === plain(b);
}

/** A recorded decision's conditions as an act is given them, keys kept. */
export function conditionsOf(
  { conditions }: Decision,
  principals: readonly RoundPrincipal[],
): NonNullable<Outcome['conditions']> {
  const codeOf = new Map(principals.map(({ principalId, code }) => [principalId, code]));
  return conditions.map((condition) => conditionGiven(condition, codeOf));
}

function conditionGiven(
  { key, kind, principalIds, others, text }: Condition,
  codeOf: ReadonlyMap<string, string>,
): ConditionGiven {
  switch (kind) {
    case 'all-others':
      return { key, kind };
    case 'named':
      return { key, kind, principals: (principalIds ?? []).flatMap((id) => codeOf.get(id) ?? []) };
    case 'at-least':
      return { key, kind, others: others ?? 1 };
    case 'other':
      return { key, kind, text: text ?? '' };
  }
}

/** What the form says, said back. */
export function saidOf(context: DecisionContext, { item, said, also }: DecisionDraft): SaidDecision {
  const { step, round, over, principals, manner } = context;
  const others = context.others.filter((other) => also.includes(other.step.id));
  const texts = others.filter((other) => other.step.principalId === step.principalId).map(({ text }) => text);
  return {
    board: over.name(item.boardId, item.on),
    principal: step.principalName,
    texts: [...new Set([round.title, ...texts])],
    also: others.filter((other) => other.step.principalId !== step.principalId).map(({ label }) => label),
    ...{ outcome: said.outcome, takenBy: item.takenBy, on: item.on, paragraph: item.paragraph ?? null, evidence: item.evidence },
    conditions: (said.conditions ?? []).map((condition) => saidCondition(condition, principals)),
    appealable: said.appealable ?? step.part === 'decide',
    noticeOn: item.noticeOn ?? null,
    correction: manner === 'correct' || manner === 'complete',
  };
}

function saidCondition(
  condition: NonNullable<Outcome['conditions']>[number],
  principals: readonly RoundPrincipal[],
): SaidCondition {
  switch (condition.kind) {
    case 'all-others':
    case 'at-least':
    case 'other':
      return condition;
    case 'named':
      return {
        kind: 'named',
        names: principals.filter(({ code }) => condition.principals.includes(code)).map(({ name }) => name),
      };
  }
}
