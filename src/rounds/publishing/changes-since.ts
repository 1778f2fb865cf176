import { canonicalize } from 'json-canonicalize';
import type { IsoDate } from '../calendar-days.ts';
import type { DecisionFact } from '../facts/schema.ts';
import { type PublicRound, publicRoundOn } from './public-round.ts';

/** Something that the public would see differently if the round were published anew. */
export type ChangeSince =
  | { readonly kind: 'decision-added' | 'decision-gone' | 'decision-changed'; readonly decision: DecisionFact }
  | { readonly kind: 'planned'; readonly step: string; readonly plannedOn: IsoDate | null }
  | { readonly kind: 'path' | 'conditions' | 'appeals' | 'round' };

const differ = (one: unknown, other: unknown) => canonicalize(one) !== canonicalize(other);

/** What has changed between two snapshots as they are shown on a day: a planned day that has passed is no change. */
export function changesSince(before: PublicRound, after: PublicRound, on: IsoDate): readonly ChangeSince[] {
  const [was, is] = [publicRoundOn(before, on), publicRoundOn(after, on)];
  return [
    ...decisionsBetween(was.facts.decisions, is.facts.decisions),
    ...plansBetween(was, is),
    ...(differ(was.facts.principals, is.facts.principals) || differ(boardsOf(was), boardsOf(is))
      ? [{ kind: 'path' } as const]
      : []),
    ...(differ(was.facts.fulfilments, is.facts.fulfilments) ? [{ kind: 'conditions' } as const] : []),
    ...(differ(was.facts.appeals, is.facts.appeals) ? [{ kind: 'appeals' } as const] : []),
    ...(differ(roundOf(was), roundOf(is)) ? [{ kind: 'round' } as const] : []),
  ];
}

function decisionsBetween(was: readonly DecisionFact[], is: readonly DecisionFact[]): readonly ChangeSince[] {
  const old = new Map(was.map((decision) => [decision.id, decision]));
  const ids = new Set(is.map(({ id }) => id));
  const now = is.flatMap((decision): ChangeSince[] => {
    const earlier = old.get(decision.id);
    if (earlier === undefined) return [{ kind: 'decision-added', decision }];
    return differ(earlier, decision) ? [{ kind: 'decision-changed', decision }] : [];
  });
  return [...now, ...was.filter(({ id }) => !ids.has(id)).map((decision) => ({ kind: 'decision-gone', decision }) as const)];
}

function plansBetween(was: PublicRound, is: PublicRound): readonly ChangeSince[] {
  const old = new Map(was.steps.map(({ step, plannedOn }) => [step, plannedOn]));
  return is.steps.flatMap(({ step, plannedOn }): ChangeSince[] =>
    (old.get(step) ?? null) === plannedOn ? [] : [{ kind: 'planned', step, plannedOn }],
  );
}

function boardsOf({ steps }: PublicRound) {
  return steps.map(({ step, boardId }) => ({ step, boardId }));
}

function roundOf({ facts, title, registrationNumber, text, example }: PublicRound) {
  return { facts: facts.round, title, registrationNumber, text, example };
}
