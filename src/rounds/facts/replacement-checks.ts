import type { FactsProblem } from './problem.ts';
import type { DecisionFact } from './schema.ts';

/** The first decision of each id; a second of the same id is refused elsewhere. */
export function decisionsById(decisions: readonly DecisionFact[]): Map<string, DecisionFact> {
  const byId = new Map<string, DecisionFact>();
  for (const decision of decisions) if (!byId.has(decision.id)) byId.set(decision.id, decision);
  return byId;
}

/** The ids of the decisions that, followed through `replaces`, come back to themselves. */
function idsInCircles(byId: ReadonlyMap<string, DecisionFact>): Set<string> {
  const inCircle = new Set<string>();
  const done = new Set<string>();
  for (const start of byId.keys()) {
    const walked = new Set<string>();
    let id: string | null = start;
    while (id !== null && !done.has(id) && !walked.has(id)) {
      walked.add(id);
      id = byId.get(id)?.replaces ?? null;
    }
    while (id !== null && walked.has(id) && !inCircle.has(id)) {
      inCircle.add(id);
      id = byId.get(id)?.replaces ?? null;
    }
    for (const seen of walked) done.add(seen);
  }
  return inCircle;
}

function reasonAgainstReplacing(decision: DecisionFact, byId: ReadonlyMap<string, DecisionFact>, circles: ReadonlySet<string>) {
  if (decision.replaces === null) {
    if (decision.correction) return 'A correction must name in replaces the decision that it corrects.';
    return decision.outcome === 'annul' ? 'An annulment must name in replaces the decision that it sets aside.' : null;
  }
  if (decision.replaces === decision.id) return 'A decision cannot replace itself.';
  const target = byId.get(decision.replaces);
  if (!target) return `There is no decision ${JSON.stringify(decision.replaces)}.`;
  if (target.step !== decision.step) return `The decision ${JSON.stringify(target.id)} belongs to another step.`;
  return circles.has(decision.id) ? 'These decisions replace one another in a circle.' : null;
}

/** `replaces` that names itself, nothing, something unknown, another step's decision, or leads in a circle. */
export function replacementProblems(decisions: readonly DecisionFact[]): FactsProblem[] {
  const byId = decisionsById(decisions);
  const circles = idsInCircles(byId);
  return decisions.flatMap((decision, i) => {
    const reason = reasonAgainstReplacing(decision, byId, circles);
    return reason ? [{ path: `decisions[${i}].replaces`, reason }] : [];
  });
}

/** Two corrections of one decision, and a correction that would annul what is no annulment. */
export function correctionProblems(decisions: readonly DecisionFact[]): FactsProblem[] {
  const byId = decisionsById(decisions);
  const corrected = new Set<string>();
  return decisions.flatMap((decision, i) => {
    if (!decision.correction || decision.replaces === null) return [];
    const problems: FactsProblem[] = [];
    if (corrected.has(decision.replaces)) {
      const reason = `The decision ${JSON.stringify(decision.replaces)} is corrected twice; correct its correction instead.`;
      problems.push({ path: `decisions[${i}].replaces`, reason });
    }
    corrected.add(decision.replaces);
    const target = byId.get(decision.replaces);
    if (decision.outcome === 'annul' && target && target.outcome !== 'annul') {
      problems.push({
        path: `decisions[${i}].outcome`,
        reason: 'Only the correction of an annulment can have the outcome annul.',
      });
    }
    return problems;
  });
}
