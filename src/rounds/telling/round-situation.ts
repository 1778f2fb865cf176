import type { Temporal } from 'temporal-polyfill';
import { dayOrder, type IsoDate } from '../calendar-days.ts';
import type { AppealFact, DecisionFact, PrincipalFact, RoundFacts, StepFact } from '../facts/schema.ts';
import type { FoldedDecision } from '../standing/corrections.ts';
import { legalForceOfDecision } from '../standing/legal-force.ts';
import { causeOf, type StepCause } from '../standing/principal-position.ts';
import { isInPath, layOutRound, type RoundTimeline } from '../standing/round-timeline.ts';
import { stepDecision } from '../standing/step-decision.ts';
import { type PrincipalStanding, type Standing, standing } from '../standing.ts';
import { type PrincipalName, principalNames } from './principal-names.ts';

/** What is told of a round on a day. `planned` is when each step (by its key) is to be taken up, as far as is known. */
export interface RoundAsked {
  readonly lang: 'sv' | 'en';
  readonly facts: RoundFacts;
  readonly on: IsoDate;
  readonly known: Temporal.Instant | null;
  readonly planned: ReadonlyMap<string, IsoDate>;
}

/** A step in its path on the day, and what its board has said. */
export interface StepSituation {
  readonly step: StepFact;
  /** After corrections; null while there is none. */
  readonly decision: DecisionFact | null;
  /** The decision's day: for one carried over, when it was. */
  readonly decidedOn: IsoDate | null;
  /** Why it does not approve; null when it does, and for a step that does not decide. */
  readonly cause: StepCause | null;
  /** The meeting that is to take it up: only while something waits for it, and only after what was last decided. */
  readonly planned: IsoDate | null;
  /** From when the decision has legal force, by what is known on the day; it may lie after it. Null while it cannot be told. */
  readonly legalForceOn: IsoDate | null;
  /** Appeals made on the day or before. */
  readonly appeals: readonly AppealFact[];
}

/** A principal on the day: its name, where it stands, and its steps in the path's order. */
export interface PrincipalSituation {
  readonly principal: PrincipalFact;
  readonly name: PrincipalName;
  readonly standing: PrincipalStanding;
  readonly steps: readonly StepSituation[];
}

/** Where a round stands on a day, laid out for people to read: what pages and sentences are made from. */
export interface RoundSituation {
  readonly lang: 'sv' | 'en';
  readonly facts: RoundFacts;
  readonly standing: Standing;
  readonly principals: readonly PrincipalSituation[];
}

const COMES_AGAIN: ReadonlySet<StepCause> = new Set<StepCause>([
  'no-decision',
  'forwarded',
  'postponed',
  'referred-back',
  'unclear',
]);

/** What the step's board has said. A committee's draft changes no standing, so the timeline leaves it out, but it is shown. */
function currentDecision(step: StepFact, on: IsoDate, { folded }: RoundTimeline): FoldedDecision | null {
  return stepDecision(folded.byStep.get(step.step) ?? [], dayOrder(on));
}

function stepSituation(step: StepFact, timeline: RoundTimeline, { facts, on, planned }: RoundAsked): StepSituation {
  const folded = currentDecision(step, on, timeline);
  const appeals = (folded === null ? undefined : timeline.folded.appeals.get(folded)) ?? [];
  const cause = step.part === 'decide' ? causeOf(folded, facts.round) : null;
  const waits = step.part === 'decide' ? cause !== null && COMES_AGAIN.has(cause) : folded === null;
  const meeting = planned.get(step.step) ?? null;
  const isNext = waits && meeting !== null && (folded === null || meeting > folded.on);
  return {
    step,
    decision: folded?.fact ?? null,
    decidedOn: folded?.on ?? null,
    cause,
    planned: isNext ? meeting : null,
    legalForceOn: folded === null ? null : legalForceOfDecision(folded, appeals, on),
    appeals: appeals.filter((appeal) => appeal.on <= on),
  };
}

/** Pure: reads the standing and lays out everyone's steps. A RangeError when `on` is no day. */
export function roundSituation(asked: RoundAsked): RoundSituation {
  const { lang, facts, on, known } = asked;
  const timeline = layOutRound(facts, known);
  const stands = standing(facts, on, known);
  const names = principalNames(lang, facts.principals);
  const principals = facts.principals.flatMap((principal, place): PrincipalSituation[] => {
    const [name, own] = [names.get(principal.code), stands.principals[place]];
    if (!name || !own) return [];
    const steps = principal.path.filter((step) => isInPath(step, on)).map((step) => stepSituation(step, timeline, asked));
    return [{ principal, name, standing: own, steps }];
  });
  return { lang, facts, standing: stands, principals };
}

/** Whether a principal has said yes, with or without conditions that are not met. */
export function hasApproved({ standing: { state } }: PrincipalSituation): boolean {
  return state === 'approving' || state === 'conditional';
}

/** The day the board met: for a decision carried over its own day, since nobody met on the day that it was judged. */
export function metOn({ decision, decidedOn }: StepSituation): IsoDate | null {
  return decidedOn !== null && decision?.carriedOver ? decision.on : decidedOn;
}

/** Its deciding steps. */
export function decidingSteps({ steps }: PrincipalSituation): readonly StepSituation[] {
  return steps.filter(({ step }) => step.part === 'decide');
}

/** Whether what it has said is known by word of mouth alone. */
export function isOnlyTold(principal: PrincipalSituation): boolean {
  return decidingSteps(principal).some(({ decision }) => decision?.evidence === 'told');
}
