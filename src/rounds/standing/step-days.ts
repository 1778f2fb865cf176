import { dayOrder } from '../calendar-days.ts';
import type { StepFact } from '../facts/schema.ts';
import type { FoldedDecision } from './corrections.ts';
import type { FoldedFacts } from './known-facts.ts';
import type { StepTimeline } from './round-timeline.ts';
import { stepDecision } from './step-decision.ts';

/** Days, as `dayOrder` numbers them, over which what was read stays the same: from one to before the other. */
export interface DaySpan {
  from: number;
  until: number;
}

export function allDays(): DaySpan {
  return { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
}

/** Narrows a span, of which `day` is one, to those of its days that lie on the same side of a change. */
export function narrow(span: DaySpan, change: number, day: number): void {
  if (change > day) span.until = Math.min(span.until, change);
  else if (change > span.from) span.from = change;
}

/** By day; on one day in the order of the facts' list, which is that in which they come. */
function inTime(decisions: readonly FoldedDecision[]): readonly FoldedDecision[] {
  const isSorted = decisions.every(({ day }, i) => i === 0 || day >= (decisions[i - 1]?.day ?? day));
  return isSorted ? decisions : [...decisions].sort((a, b) => a.day - b.day);
}

/** The latest that nothing has replaced by a day. What was replaced never comes back, so it is dropped for good. */
function latestStanding(stack: FoldedDecision[], day: number): FoldedDecision | null {
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (top.replacedBy === null || top.replacedBy.day > day) return top;
    stack.pop();
  }
  return null;
}

/** The days from which a step's decision is another, in order, and beside each the decision from then; before the first there is none. */
interface History {
  readonly days: readonly number[];
  readonly decisions: readonly (FoldedDecision | null)[];
}

/**
 * Goes through a step's decisions in time. Whatever replaces a decision is a decision of the same step, so only on their days can
 * another become the step's; each is stacked and dropped once.
 */
function historyOf(decisions: readonly FoldedDecision[]): History {
  const history = { days: [] as number[], decisions: [] as (FoldedDecision | null)[] };
  const substantive: FoldedDecision[] = [];
  const procedural: FoldedDecision[] = [];
  let last: FoldedDecision | null = null;
  inTime(decisions).forEach((decision, i, ordered) => {
    const { day, weight } = decision;
    if (weight === 'substantive') substantive.push(decision);
    else if (weight === 'procedural') procedural.push(decision);
    if (ordered[i + 1]?.day === day) return;
    const now = latestStanding(substantive, day) ?? latestStanding(procedural, day);
    if (now === last) return;
    last = now;
    history.days.push(day);
    history.decisions.push(now);
  });
  return history;
}

/** Among so few, looking through them beats laying them out in time, for who asks for a day or two. */
const FEW = 16;

/** A step in time: its decision on any day (contract, Standing 2), and for which days it stays that. */
export class StepDays {
  readonly step: StepFact;
  private readonly decisions: readonly FoldedDecision[];
  private readonly addedOn: number;
  private readonly removedOn: number;
  private laidOut: History | undefined;
  private lastLookedUp: { day: number; decision: FoldedDecision | null } | undefined;

  constructor({ step, decisions }: StepTimeline) {
    this.step = step;
    this.decisions = decisions;
    this.addedOn = step.addedOn === null ? Number.NEGATIVE_INFINITY : dayOrder(step.addedOn);
    this.removedOn = step.removedOn === null ? Number.POSITIVE_INFINITY : dayOrder(step.removedOn);
  }

  private get history(): History {
    this.laidOut ??= historyOf(this.decisions);
    return this.laidOut;
  }

  /** Whether the step is in the path on a day. @param span is narrowed to the days for which that holds */
  isInPath(day: number, span: DaySpan | null): boolean {
    if (span !== null) {
      narrow(span, this.addedOn, day);
      narrow(span, this.removedOn, day);
    }
    return this.addedOn <= day && day < this.removedOn;
  }

  /** The step's decision on a day. @param span is narrowed to the days on which it is that; null when only this day is asked for */
  decisionOn(day: number, span: DaySpan | null): FoldedDecision | null {
    if (span === null && this.decisions.length <= FEW) return this.lookedUp(day);
    const { days, decisions } = this.history;
    let [low, high] = [0, days.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((days[middle] ?? day) <= day) low = middle + 1;
      else high = middle;
    }
    if (span !== null) {
      narrow(span, days[low - 1] ?? Number.NEGATIVE_INFINITY, day);
      narrow(span, days[low] ?? Number.POSITIVE_INFINITY, day);
    }
    return decisions[low - 1] ?? null;
  }

  /** Asked for a day twice, for where the principal stands and for the order of its stages. */
  private lookedUp(day: number): FoldedDecision | null {
    if (this.lastLookedUp?.day !== day) this.lastLookedUp = { day, decision: stepDecision(this.decisions, day) };
    return this.lastLookedUp.decision;
  }

  /** Tells each day on which something that the step says may change, in no order. */
  eachChange(fulfilments: FoldedFacts['fulfilments'], tell: (day: number) => void): void {
    if (this.addedOn !== Number.NEGATIVE_INFINITY) tell(this.addedOn);
    if (this.removedOn !== Number.POSITIVE_INFINITY) tell(this.removedOn);
    for (const { day, fact } of this.decisions) {
      tell(day);
      for (const { id, kind } of fact.conditions) {
        if (kind === 'other') for (const { on } of fulfilments.get(id) ?? []) tell(dayOrder(on));
      }
    }
  }
}
