import { conditionProblems } from './condition-checks.ts';
import type { FactsProblem } from './problem.ts';
import { correctionProblems, replacementProblems } from './replacement-checks.ts';
import type { PrincipalFact, RoundFacts } from './schema.ts';

/** The ids that occur more than once, each with the path of every occurrence after its first. */
function repeated(ids: readonly { id: string; path: string }[], what: string): FactsProblem[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path, reason: `The ${what} ${JSON.stringify(id)} occurs twice.` }];
  });
}

function duplicateProblems({ principals, decisions }: RoundFacts): FactsProblem[] {
  const codes = principals.map(({ code }, i) => ({ id: code, path: `principals[${i}].code` }));
  const steps = principals.flatMap(({ path }, i) =>
    path.map(({ step }, j) => ({ id: step, path: `principals[${i}].path[${j}].step` })),
  );
  const ids = decisions.map(({ id }, i) => ({ id, path: `decisions[${i}].id` }));
  return [...repeated(codes, 'principal code'), ...repeated(steps, 'step'), ...repeated(ids, 'decision id')];
}

function representsProblems(principals: readonly PrincipalFact[]): FactsProblem[] {
  return principals.flatMap(({ kind, represents }, i) => {
    if (represents === null) return [];
    const path = `principals[${i}].represents`;
    if (kind === 'region') return [{ path, reason: 'A region represents nobody but itself, so this must be left out.' }];
    return represents < 1 ? [{ path, reason: 'A principal must represent at least 1.' }] : [];
  });
}

/** How many municipalities the principals stand for together: each municipality and federation by what it represents, regions by none. */
function municipalitiesThere(principals: readonly PrincipalFact[]): number {
  return principals.reduce((sum, { kind, represents }) => (kind === 'region' ? sum : sum + (represents ?? 1)), 0);
}

function outside(path: string, n: number, least: number, most: number, counted: string): FactsProblem[] {
  if (n >= least && n <= most) return [];
  return [{ path, reason: `The rule asks for ${n}, but it must be at least ${least} and at most ${most}: ${counted}.` }];
}

function ruleProblems({ round: { rule }, principals }: RoundFacts): FactsProblem[] {
  if (rule.kind === 'all') return [];
  if (rule.kind === 'at-least')
    return outside('round.rule.principals', rule.principals, 1, principals.length, 'the principals of the round');
  const there = municipalitiesThere(principals);
  const noRegion = principals.some(({ kind }) => kind === 'region')
    ? []
    : [{ path: 'round.rule', reason: 'The rule region-and-at-least needs a region among the principals.' }];
  return [
    ...noRegion,
    ...outside('round.rule.municipalities', rule.municipalities, 0, there, 'what its municipalities and federations represent'),
  ];
}

function unknownReferenceProblems({ principals, decisions, appeals }: RoundFacts): FactsProblem[] {
  const steps = new Set(principals.flatMap(({ path }) => path.map(({ step }) => step)));
  const ids = new Set(decisions.map(({ id }) => id));
  const noSuchStep = decisions.flatMap(({ step }, i) =>
    steps.has(step) ? [] : [{ path: `decisions[${i}].step`, reason: `No principal has a step ${JSON.stringify(step)}.` }],
  );
  const noSuchDecision = appeals.flatMap(({ decision }, i) =>
    ids.has(decision) ? [] : [{ path: `appeals[${i}].decision`, reason: `There is no decision ${JSON.stringify(decision)}.` }],
  );
  return [...noSuchStep, ...noSuchDecision];
}

/** What the contract refuses in facts of the right shape, in the order of the document's parts. */
export function factsProblems(facts: RoundFacts): FactsProblem[] {
  const nobody = facts.principals.length === 0 ? [{ path: 'principals', reason: 'A round needs at least one principal.' }] : [];
  return [
    ...nobody,
    ...(nobody.length === 0 ? ruleProblems(facts) : []),
    ...duplicateProblems(facts),
    ...representsProblems(facts.principals),
    ...unknownReferenceProblems(facts),
    ...replacementProblems(facts.decisions),
    ...correctionProblems(facts.decisions),
    ...conditionProblems(facts),
  ];
}
