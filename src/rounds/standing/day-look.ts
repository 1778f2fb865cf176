import { inOrder, type PlacedFlags, type StandingFlag } from './order-flags.ts';
import type { PrincipalDays } from './principal-days.ts';
import type { Position } from './principal-position.ts';
import { type PrincipalStanding, principalStandings } from './principal-standing.ts';
import { DayReasons } from './reasons.ts';
import { isBlocked, whoCounts } from './round-position.ts';
import { satisfiesRule } from './round-rule.ts';
import type { RoundTimeline } from './round-timeline.ts';

/** What the deciding steps look like on a day, each part worked out when it is first asked for. */
export class DayLook {
  readonly positions: readonly Position[];
  readonly isCarried: boolean;
  private readonly counts: readonly boolean[];
  private blocked: boolean | undefined;
  private standings: readonly PrincipalStanding[] | undefined;
  private readonly timeline: RoundTimeline;
  /** The look before this one, for as long as its reasons may be of use. */
  private before: DayLook | null;
  private reasons: DayReasons | null = null;

  constructor(positions: readonly Position[], timeline: RoundTimeline, before: DayLook | null) {
    this.timeline = timeline;
    this.positions = positions;
    this.before = before;
    if (before) before.before = null;
    this.counts = whoCounts(this.positions);
    this.isCarried = satisfiesRule(timeline.facts, this.counts);
  }

  get isBlocked(): boolean {
    this.blocked ??= isBlocked(this.positions, this.timeline);
    return this.blocked;
  }

  get principals(): readonly PrincipalStanding[] {
    this.standings ??= this.readPrincipals();
    return this.standings;
  }

  private readPrincipals(): readonly PrincipalStanding[] {
    const { positions, counts } = this;
    const { facts, placeOf } = this.timeline;
    const codes = facts.principals.map(({ code }) => code);
    this.reasons = new DayReasons({ codes, positions, counts, placeOf }, this.before?.reasons ?? null);
    this.before = null;
    return principalStandings(codes, positions, counts, this.reasons.lists);
  }
}

function isSame<T>(list: readonly T[], other: readonly T[] | undefined): boolean {
  return other !== undefined && list.every((item, place) => item === other[place]);
}

/** Looks at the days of one round, keeping the last look for as long as nothing changes. Days are `dayOrder` numbers. */
export class DayLooks {
  private readonly timeline: RoundTimeline;
  private readonly principals: readonly PrincipalDays[];
  private look: DayLook | null = null;
  private outOfOrder: readonly PlacedFlags[] | undefined;
  private flags: readonly StandingFlag[] = [];

  constructor(timeline: RoundTimeline, principals: readonly PrincipalDays[]) {
    this.timeline = timeline;
    this.principals = principals;
  }

  at(day: number): DayLook {
    const positions = this.principals.map((principal) => principal.positionOn(day));
    if (!this.look || !isSame(positions, this.look.positions)) this.look = new DayLook(positions, this.timeline, this.look);
    return this.look;
  }

  flagsOn(day: number): readonly StandingFlag[] {
    const outOfOrder = this.principals.map((principal) => principal.outOfOrderOn(day));
    if (!isSame(outOfOrder, this.outOfOrder)) this.flags = inOrder(outOfOrder);
    this.outOfOrder = outOfOrder;
    return this.flags;
  }
}
