import type { FactsProblem } from './problem.ts';
import { decisionsById } from './replacement-checks.ts';
import type { ConditionFact, DecisionFact, RoundFacts } from './schema.ts';

function reasonAgainst(condition: ConditionFact, codes: ReadonlySet<string>): { key: string; reason: string } | null {
  if (condition.kind === 'named') {
    if (condition.principals.length === 0)
      return { key: 'principals', reason: 'The condition must name at least one principal.' };
    const stranger = condition.principals.find((code) => !codes.has(code));
    if (stranger === undefined) return null;
    return { key: 'principals', reason: `The principal ${JSON.stringify(stranger)} is not in the round.` };
  }
  if (condition.kind !== 'at-least') return null;
  // The others are all principals but the one whose board sets the condition.
  const most = codes.size - 1;
  if (condition.others >= 1 && condition.others <= most) return null;
  const reason = `The condition asks for ${condition.others} others, but it must be at least 1 and at most ${most}: the other principals.`;
  return { key: 'others', reason };
}

/** For each decision the one at the bottom of its corrections: decisions that correct one another share it. */
function originals(decisions: readonly DecisionFact[]): Map<string, string> {
  const byId = decisionsById(decisions);
  const original = new Map<string, string>();
  for (const { id: start } of decisions) {
    const walked = new Set<string>();
    let id = start;
    for (;;) {
      walked.add(id);
      const decision = byId.get(id);
      const next = decision?.correction ? decision.replaces : null;
      if (next === null || next === undefined || walked.has(next) || original.has(id)) break;
      id = next;
    }
    const found = original.get(id) ?? id;
    for (const seen of walked) original.set(seen, found);
  }
  return original;
}

/** A condition's id stands once; only corrections may repeat those of what they correct, directly or through earlier corrections. */
function duplicateProblems(decisions: readonly DecisionFact[]): FactsProblem[] {
  const original = originals(decisions);
  const firstUse = new Map<string, { chain: string; decisions: Set<string> }>();
  return decisions.flatMap((decision, i) =>
    decision.conditions.flatMap((condition, j) => {
      const chain = original.get(decision.id) ?? decision.id;
      const earlier = firstUse.get(condition.id);
      if (!earlier) {
        firstUse.set(condition.id, { chain, decisions: new Set([decision.id]) });
        return [];
      }
      if (earlier.chain === chain && !earlier.decisions.has(decision.id)) {
        earlier.decisions.add(decision.id);
        return [];
      }
      const reason = `The condition id ${JSON.stringify(condition.id)} occurs twice.`;
      return [{ path: `decisions[${i}].conditions[${j}].id`, reason }];
    }),
  );
}

/**
 * A fulfilment judges a condition of kind `other`. Where a correction repeats the id with another kind, the fulfilment came in
 * good time for the condition as it stood, so it is kept when any of them is `other`.
 */
function fulfilmentProblems({ decisions, fulfilments }: RoundFacts): FactsProblem[] {
  const conditions = decisions.flatMap((decision) => decision.conditions);
  const known = new Set(conditions.map(({ id }) => id));
  const judged = new Set(conditions.filter(({ kind }) => kind === 'other').map(({ id }) => id));
  return fulfilments.flatMap(({ condition }, i) => {
    if (judged.has(condition)) return [];
    const name = JSON.stringify(condition);
    const reason = known.has(condition)
      ? `The condition ${name} is met by what principals decide, so nobody can say that it is fulfilled.`
      : `There is no condition ${name}.`;
    return [{ path: `fulfilments[${i}].condition`, reason }];
  });
}

/** Conditions that repeat an id or ask for what is not there, and fulfilments of none. */
export function conditionProblems(facts: RoundFacts): FactsProblem[] {
  const codes = new Set(facts.principals.map(({ code }) => code));
  const impossible = facts.decisions.flatMap(({ conditions }, i) =>
    conditions.flatMap((condition, j) => {
      const against = reasonAgainst(condition, codes);
      return against ? [{ path: `decisions[${i}].conditions[${j}].${against.key}`, reason: against.reason }] : [];
    }),
  );
  return [...duplicateProblems(facts.decisions), ...impossible, ...fulfilmentProblems(facts)];
}
