import { dayOrder, type IsoDate } from '../calendar-days.ts';
import type { FoldedDecision } from './corrections.ts';
import type { RoundTimeline } from './round-timeline.ts';
import { type DaySpan, StepDays } from './step-days.ts';

/** Something to look at in a decision; it changes nothing in the standing. */
export interface StandingFlag {
  readonly kind: 'out-of-order';
  readonly decision: string;
}

interface StageDecision {
  readonly stage: number;
  readonly decision: FoldedDecision | null;
}

function stagesOn(steps: readonly StepDays[], day: number, span: DaySpan | null): StageDecision[] {
  const stages: StageDecision[] = [];
  for (const step of steps) {
    const { stage } = step.step;
    if (stage !== null && step.isInPath(day, span)) stages.push({ stage, decision: step.decisionOn(day, span) });
  }
  return stages;
}

function isBefore(decision: FoldedDecision, earlier: FoldedDecision | null): boolean {
  return earlier === null || decision.day < earlier.day;
}

/** A flag and the place of its decision in the facts' list. */
interface PlacedFlag {
  readonly place: number;
  readonly flag: StandingFlag;
}
export type PlacedFlags = readonly PlacedFlag[];
const NONE: PlacedFlags = [];

/**
 * The flags on a principal's decisions that came before an earlier stage's: of its steps in the path on a day, those whose decision is
 * dated before that of a step of an earlier stage, or stands while that one has none.
 * @param span is narrowed to the days for which the answer holds
 */
export function outOfOrder(steps: readonly StepDays[], day: number, span: DaySpan | null): PlacedFlags {
  const stages = stagesOn(steps, day, span);
  let found: PlacedFlag[] | undefined;
  for (const { stage, decision } of stages) {
    if (!decision || !stages.some((other) => other.stage < stage && isBefore(decision, other.decision))) continue;
    found ??= [];
    found.push({ place: decision.place, flag: { kind: 'out-of-order', decision: decision.fact.id } });
  }
  return found ?? NONE;
}

/** All principals' flags in the order of the facts' list. Their places are sorted alone: numbers sort many times faster. */
export function inOrder(flags: readonly PlacedFlags[]): StandingFlag[] {
  const byPlace = new Map<number, StandingFlag>();
  for (const ofOne of flags) for (const { place, flag } of ofOne) byPlace.set(place, flag);
  const ordered: StandingFlag[] = [];
  for (const place of Uint32Array.from(byPlace.keys()).sort()) {
    const flag = byPlace.get(place);
    if (flag) ordered.push(flag);
  }
  return ordered;
}

/** The flags of a round on a day. Steps that only prepare matter to the forecast alone. */
export function orderFlags({ principals }: RoundTimeline, on: IsoDate): StandingFlag[] {
  const day = dayOrder(on);
  return inOrder(
    principals.map(({ steps }) =>
      outOfOrder(
        steps.map((step) => new StepDays(step)),
        day,
        null,
      ),
    ),
  );
}
