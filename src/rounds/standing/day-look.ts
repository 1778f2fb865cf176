import type { IsoDate } from '../calendar-days.ts';
import { lastChangeFinder } from './change-days.ts';
import { orderFlags, type StandingFlag } from './order-flags.ts';
import type { Position } from './principal-position.ts';
import { type PrincipalStanding, principalStandings } from './principal-standing.ts';
import { isBlocked, positionsOn, whoCounts } from './round-position.ts';
import { satisfiesRule } from './round-rule.ts';
import type { RoundTimeline } from './round-timeline.ts';

/** What the paths look like on a day, each part worked out when it is first asked for. The same until something in them changes. */
export class DayLook {
  readonly positions: readonly Position[];
  readonly counts: readonly boolean[];
  readonly isCarried: boolean;
  private blocked: boolean | undefined;
  private standings: readonly PrincipalStanding[] | undefined;
  private order: readonly StandingFlag[] | undefined;
  private readonly timeline: RoundTimeline;
  private readonly on: IsoDate;

  constructor(timeline: RoundTimeline, on: IsoDate) {
    this.timeline = timeline;
    this.on = on;
    this.positions = positionsOn(timeline, on);
    this.counts = whoCounts(this.positions, timeline);
    this.isCarried = satisfiesRule(timeline.facts, this.counts);
  }

  get isBlocked(): boolean {
    this.blocked ??= isBlocked(this.positions, this.timeline);
    return this.blocked;
  }

  get principals(): readonly PrincipalStanding[] {
    this.standings ??= principalStandings(this.timeline, this.positions, this.counts);
    return this.standings;
  }

  get flags(): readonly StandingFlag[] {
    this.order ??= orderFlags(this.timeline, this.on);
    return this.order;
  }
}

/** Looks at days of one round, keeping each look for all days that look alike: for those who ask for many. */
export function lookKeeper(timeline: RoundTimeline): (on: IsoDate) => DayLook {
  const lastChange = lastChangeFinder(timeline);
  const looks = new Map<IsoDate, DayLook>();
  return (on) => {
    const since = lastChange(on);
    const look = looks.get(since) ?? new DayLook(timeline, on);
    looks.set(since, look);
    return look;
  };
}
