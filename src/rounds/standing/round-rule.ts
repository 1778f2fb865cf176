import type { PrincipalFact, RoundFacts } from '../facts/schema.ts';

/** How many municipalities a principal stands for in a rule: what it represents; a region stands for none. */
function municipalitiesOf({ kind, represents }: PrincipalFact): number {
  return kind === 'region' ? 0 : (represents ?? 1);
}

/** Whether those that count satisfy the round's rule. */
export function satisfiesRule({ round: { rule }, principals }: RoundFacts, counts: readonly boolean[]): boolean {
  switch (rule.kind) {
    case 'all':
      return counts.every(Boolean);
    case 'at-least':
      return counts.filter(Boolean).length >= rule.principals;
    case 'region-and-at-least': {
      if (principals.some(({ kind }, i) => kind === 'region' && !counts[i])) return false;
      return (
        principals.reduce((sum, principal, i) => (counts[i] ? sum + municipalitiesOf(principal) : sum), 0) >= rule.municipalities
      );
    }
  }
}
