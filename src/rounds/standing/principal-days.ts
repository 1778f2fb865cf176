import { isMetBy, type Members } from './counting.ts';
import { outOfOrder, type PlacedFlags } from './order-flags.ts';
import { causeOf, judgement, type Position, positionOn } from './principal-position.ts';
import type { PrincipalTimeline, RoundTimeline } from './round-timeline.ts';
import { allDays, type DaySpan, StepDays } from './step-days.ts';

/**
 * Reads something of a day, remembering the last that was read for as long as it holds. For how long the first holds is not asked:
 * that costs more than it gives to one who wants a single day.
 */
class LastRead<T> {
  private span: DaySpan | undefined;
  private value: T | undefined;

  on(day: number, read: (span: DaySpan | null) => T): T {
    if (this.value !== undefined && this.span && this.span.from <= day && day < this.span.until) return this.value;
    const span = this.span && allDays();
    this.value = read(span ?? null);
    this.span = span ?? { from: day, until: day + 1 };
    return this.value;
  }
}

/** A principal laid out in time. Days are `dayOrder` numbers. */
export class PrincipalDays {
  private readonly steps: readonly StepDays[];
  private readonly deciding: readonly StepDays[];
  private readonly timeline: RoundTimeline;
  private readonly lastPosition = new LastRead<Position>();
  private readonly lastOutOfOrder = new LastRead<PlacedFlags>();

  constructor({ steps }: PrincipalTimeline, timeline: RoundTimeline) {
    this.timeline = timeline;
    this.steps = steps.map((step) => new StepDays(step));
    this.deciding = this.steps.filter(({ step }) => step.part === 'decide');
  }

  /** Its position on a day; the same object for as long as it is the same, when days are asked for in order. */
  positionOn(day: number): Position {
    return this.lastPosition.on(day, (span) => positionOn(this.deciding, this.timeline, day, span));
  }

  /** The same without remembering it, for a glance at an earlier day. `day - 1` means until `day`, whether or not a day has that number. */
  positionOnceOn(day: number): Position {
    return positionOn(this.deciding, this.timeline, day, null);
  }

  /** Whether it counts on a day when these do, of which it is one: what its position would say, without making one. */
  countsAmong(members: Members, place: number, day: number): boolean {
    let isDeciding = false;
    for (const step of this.deciding) {
      if (!step.isInPath(day, null)) continue;
      isDeciding = true;
      const decision = step.decisionOn(day, null);
      if (causeOf(decision, this.timeline.facts.round) !== null) return false;
      for (const condition of decision?.fact.conditions ?? []) {
        const isMet =
          condition.kind === 'other'
            ? judgement(condition.id, this.timeline, day, null) === true
            : isMetBy(members, condition, place);
        if (!isMet) return false;
      }
    }
    return isDeciding;
  }

  /** The flags on its decisions that stand on a day and came before one of an earlier stage. */
  outOfOrderOn(day: number): PlacedFlags {
    return this.lastOutOfOrder.on(day, (span) => outOfOrder(this.steps, day, span));
  }

  /** Tells each day on which its position may change, in no order. */
  eachChange(tell: (day: number) => void): void {
    for (const step of this.deciding) step.eachChange(this.timeline.folded.fulfilments, tell);
  }
}
