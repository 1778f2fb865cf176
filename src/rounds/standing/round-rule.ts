import type { PrincipalFact, RoundFacts } from '../facts/schema.ts';

type Counted = Pick<PrincipalFact, 'kind' | 'represents'>;

/** What the rule looks at. */
interface Ruled {
  readonly round: Pick<RoundFacts['round'], 'rule'>;
  readonly principals: readonly Counted[];
}

/** How many municipalities a principal stands for in a rule: what it represents; a region stands for none. */
function municipalitiesOf({ kind, represents }: Counted): number {
  return kind === 'region' ? 0 : (represents ?? 1);
}

/** Whether those that count satisfy the round's rule. */
export function satisfiesRule({ round: { rule }, principals }: Ruled, counts: readonly boolean[]): boolean {
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
