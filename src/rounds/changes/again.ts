import type { PrincipalFact, RoundFacts } from '../facts/schema.ts';
import { decidingSteps, type PrincipalSituation, type RoundSituation, type StepSituation } from '../telling/round-situation.ts';

/** A principal when its round's text is about to be replaced by a new one: what of its decisions could cover that. */
export interface Again {
  readonly principal: PrincipalSituation;
  /** Steps whose decisions a person may judge to cover the new text. */
  readonly coverable: readonly StepSituation[];
  /** Whether nothing is left for it to decide when they do. */
  readonly whole: boolean;
}

/**
 * Who could be spared from deciding again. An approval of the earlier text, with its conditions, can cover the new one, and so can a
 * recommendation; a wish for changes, a no, or no answer cannot, whoever judges (contract, Standing 3). A committee's draft is no
 * decision to carry.
 */
export function againOf({ principals }: RoundSituation): readonly Again[] {
  return principals.map((principal) => {
    const deciding = decidingSteps(principal);
    return {
      principal,
      coverable: principal.steps.filter(isCoverable),
      whole: deciding.length > 0 && deciding.every(isCoverable),
    };
  });
}

function isCoverable({ step, decision, cause }: StepSituation): boolean {
  if (decision === null || step.part === 'prepare') return false;
  if (step.part === 'decide') return cause === null;
  return decision.outcome === 'recommend' || decision.outcome === 'recommend-against';
}

/**
 * The same seen against the path that the principal has in the next round. Of two boards that have become one since, what they said covers
 * the one step only when both can; what was said last is then carried.
 * @param holderOf who has a step's matter today, by the step's key
 */
export function onNextPath(
  again: Again,
  path: readonly { readonly boardId: string; readonly part: 'prepare' | 'recommend' | 'decide' }[],
  holderOf: (step: string) => string | undefined,
): Again {
  const answersOf = ({ boardId, part }: (typeof path)[number]): readonly StepSituation[] => {
    const own = again.principal.steps.filter(({ step }) => step.part === part && holderOf(step.step) === boardId);
    return own.every(isCoverable) ? own.toSorted((a, b) => (a.decidedOn ?? '').localeCompare(b.decidedOn ?? '')).slice(-1) : [];
  };
  const deciding = path.filter(({ part }) => part === 'decide');
  return {
    principal: again.principal,
    coverable: path.flatMap(answersOf),
    whole: deciding.length > 0 && deciding.every((step) => answersOf(step).length > 0),
  };
}

/** Those that decide again when the decisions of these principals are carried over, in order. @param covered codes */
export function decideAgain(all: readonly Again[], covered: ReadonlySet<string>): readonly Again[] {
  return all.filter(({ principal: { principal }, whole }) => !whole || !covered.has(principal.code));
}

/** Of a round that asks anew: codes of those who decide in it, and of those whose earlier decisions were carried into it, in order. */
interface AskedAnew {
  readonly again: readonly string[];
  readonly carried: readonly string[];
}

/** Says by the facts who was spared: each deciding step has been answered by a carried decision. */
export function askedAnew({ principals, decisions }: RoundFacts): AskedAnew {
  const answered = new Set(decisions.flatMap(({ step, carriedOver }) => (carriedOver === null ? [] : [step])));
  const isCarried = ({ path }: PrincipalFact) => {
    const deciding = path.filter(({ part }) => part === 'decide');
    return deciding.length > 0 && deciding.every(({ step }) => answered.has(step));
  };
  const codes = (carried: boolean) => principals.filter((each) => isCarried(each) === carried).map(({ code }) => code);
  return { again: codes(false), carried: codes(true) };
}
