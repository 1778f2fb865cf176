import { dateOfOrder, dayOrder, type IsoDate, laterDay } from '../calendar-days.ts';
import type { FoldedDecision } from './corrections.ts';
import { EffectiveDays } from './effective-day.ts';
import { LegalForce } from './legal-force.ts';
import type { PrincipalDays } from './principal-days.ts';
import type { Position } from './principal-position.ts';
import { whoCounts } from './round-position.ts';
import type { RoundTimeline } from './round-timeline.ts';

/** An unbroken spell in which a round is carried: all its days follow from the decisions that counted when it began. */
interface Spell {
  readonly effectiveOn: IsoDate;
  readonly decidedOn: IsoDate | null;
  readonly legalForce: LegalForce;
}

/** The days of a round while it is carried (contract, Standing 7). */
export class Spells {
  private readonly timeline: RoundTimeline;
  private readonly principals: readonly PrincipalDays[];
  private readonly effectiveDays: EffectiveDays;
  private readonly spells = new Map<number, Spell>();

  constructor(timeline: RoundTimeline, principals: readonly PrincipalDays[]) {
    this.timeline = timeline;
    this.principals = principals;
    this.effectiveDays = new EffectiveDays(timeline, principals);
  }

  /** Its days as they look on one on which it is carried. @param positions everyone's on that day */
  datesOn(on: IsoDate, positions: readonly Position[]) {
    const first = this.effectiveDays.firstDayOfSpell(dayOrder(on), positions);
    const spell = this.spells.get(first) ?? this.spellFrom(first);
    this.spells.set(first, spell);
    const { decidedOn, effectiveOn, legalForce } = spell;
    return { decidedOn, effectiveOn, legalForceOn: legalForce.on(on) };
  }

  private spellFrom(first: number): Spell {
    const decisions = this.decisionsThatCount(first);
    const decidedOn = decisions.reduce<IsoDate | null>((latest, { on }) => laterDay(latest ?? on, on), null);
    const effectiveOn = dateOfOrder(first);
    return { effectiveOn, decidedOn, legalForce: new LegalForce(decisions, this.timeline.folded, effectiveOn) };
  }

  private decisionsThatCount(day: number): FoldedDecision[] {
    const positions = this.principals.map((principal) => principal.positionOnceOn(day));
    const counts = whoCounts(positions);
    return positions.flatMap(({ approvals }, place) => (counts[place] ? approvals : []));
  }
}
