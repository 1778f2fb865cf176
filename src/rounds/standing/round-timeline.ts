import type { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../calendar-days.ts';
import type { PrincipalFact, RoundFacts, StepFact } from '../facts/schema.ts';
import type { FoldedDecision } from './corrections.ts';
import { type FoldedFacts, knownFacts } from './known-facts.ts';

/** A step with its decisions, folded, in the order of the facts' list. */
export interface StepTimeline {
  readonly step: StepFact;
  readonly decisions: readonly FoldedDecision[];
}

/** A principal with the steps of its path, in the path's order. */
export interface PrincipalTimeline {
  readonly principal: PrincipalFact;
  /** Every step but those that only prepare: they matter to the forecast alone. */
  readonly steps: readonly StepTimeline[];
  readonly deciding: readonly StepTimeline[];
}

/** Everything that the standing on any day is read from, made once from the facts in linear time. */
export interface RoundTimeline {
  readonly facts: RoundFacts;
  readonly folded: FoldedFacts;
  readonly principals: readonly PrincipalTimeline[];
  /** Each principal's place in the list, by code. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** Whether a step is in the path on a day. */
export function isInPath(step: StepFact, on: IsoDate): boolean {
  return (step.addedOn === null || step.addedOn <= on) && (step.removedOn === null || on < step.removedOn);
}

/** Lays out the facts known at an instant (null: all) by principal, step and day. */
export function layOutRound(facts: RoundFacts, known: Temporal.Instant | null): RoundTimeline {
  const folded = knownFacts(facts, known);
  const principals = facts.principals.map((principal): PrincipalTimeline => {
    const steps = principal.path
      .filter(({ part }) => part !== 'prepare')
      .map((step) => ({ step, decisions: folded.byStep.get(step.step) ?? [] }));
    return { principal, steps, deciding: steps.filter(({ step }) => step.part === 'decide') };
  });
  return { facts, folded, principals, placeOf: new Map(facts.principals.map(({ code }, i) => [code, i])) };
}
