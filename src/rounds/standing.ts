import type { Temporal } from 'temporal-polyfill';
import { type IsoDate, isRealDate, laterDay } from './calendar-days.ts';
import type { RoundFacts } from './facts/schema.ts';
import { DayLook, lookKeeper } from './standing/day-look.ts';
import { EffectiveDays } from './standing/effective-day.ts';
import { legalForceOfAll } from './standing/legal-force.ts';
import type { StandingFlag } from './standing/order-flags.ts';
import type { PrincipalStanding } from './standing/principal-standing.ts';
import { layOutRound, type RoundTimeline } from './standing/round-timeline.ts';

export type { PrincipalStanding, PrincipalState } from './standing/principal-standing.ts';
export type { Reason, RootReason } from './standing/reasons.ts';

export type RoundState = 'withdrawn' | 'carried' | 'blocked' | 'open';

/** Where a round stands on a day: the contract's "Standing", and its JSON. */
export interface Standing {
  readonly on: IsoDate;
  /** The instant asked for, in UTC; null when all facts were read. */
  readonly known: string | null;
  readonly state: RoundState;
  readonly decidedOn: IsoDate | null;
  readonly effectiveOn: IsoDate | null;
  readonly legalForceOn: IsoDate | null;
  readonly principals: readonly PrincipalStanding[];
  readonly flags: readonly StandingFlag[];
}

/** What the answers of one round are read from. */
interface Reading {
  readonly timeline: RoundTimeline;
  readonly effectiveDays: EffectiveDays;
  readonly known: Temporal.Instant | null;
  readonly lookAt: (on: IsoDate) => DayLook;
}

function roundState(withdrawnOn: IsoDate | null, look: DayLook, on: IsoDate): RoundState {
  if (withdrawnOn !== null && withdrawnOn <= on) return 'withdrawn';
  if (look.isCarried) return 'carried';
  return look.isBlocked ? 'blocked' : 'open';
}

type Dates = Pick<Standing, 'decidedOn' | 'effectiveOn' | 'legalForceOn'>;
const NO_DATES: Dates = { decidedOn: null, effectiveOn: null, legalForceOn: null };

/** The days of a round that is carried on a day (contract, Standing 7): all from the decisions that counted when it took effect. */
function datesOf({ timeline, effectiveDays, lookAt }: Reading, on: IsoDate): Dates {
  const effectiveOn = effectiveDays.firstDayOfSpell(on);
  const { positions, counts } = lookAt(effectiveOn);
  const decisions = positions.flatMap(({ approvals }, place) => (counts[place] ? approvals : []));
  const decidedOn = decisions.reduce<IsoDate | null>((latest, decision) => laterDay(latest ?? decision.on, decision.on), null);
  return { decidedOn, effectiveOn, legalForceOn: legalForceOfAll(decisions, timeline.folded, effectiveOn, on) };
}

function standingOn(reading: Reading, on: IsoDate): Standing {
  if (!isRealDate(on)) throw new RangeError(`not a day: ${on}`);
  const look = reading.lookAt(on);
  const state = roundState(reading.timeline.facts.round.withdrawnOn, look, on);
  const dates = state === 'carried' ? datesOf(reading, on) : NO_DATES;
  return { on, known: reading.known?.toString() ?? null, state, ...dates, principals: look.principals, flags: look.flags };
}

/**
 * Lays out the facts once and answers for any day, which is the way to ask for many days of one round. Answers for days between which
 * nothing changes share their parts, so do not change them.
 * @param known facts recorded after it are left aside
 * @returns a pure function from a day (`YYYY-MM-DD`) to the standing; it throws a RangeError when the day is none
 */
export function standingReader(facts: RoundFacts, known: Temporal.Instant | null = null): (on: IsoDate) => Standing {
  const timeline = layOutRound(facts, known);
  const reading = { timeline, effectiveDays: new EffectiveDays(timeline), known, lookAt: lookKeeper(timeline) };
  return (on) => standingOn(reading, on);
}

/**
 * Where a round stands on a day and why (contract, "Standing" 1–7): a pure function of its facts.
 * @param on the day, `YYYY-MM-DD`; a RangeError when it is none
 * @param known facts recorded after it are left aside: the standing as it was known then
 */
export function standing(facts: RoundFacts, on: IsoDate, known: Temporal.Instant | null = null): Standing {
  const timeline = layOutRound(facts, known);
  const effectiveDays = new EffectiveDays(timeline);
  return standingOn({ timeline, effectiveDays, known, lookAt: (day) => new DayLook(timeline, day) }, on);
}
