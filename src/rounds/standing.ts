import type { Temporal } from 'temporal-polyfill';
import { dayOrder, type IsoDate, isRealDate } from './calendar-days.ts';
import type { RoundFacts } from './facts/schema.ts';
import { type DayLook, DayLooks } from './standing/day-look.ts';
import type { StandingFlag } from './standing/order-flags.ts';
import { PrincipalDays } from './standing/principal-days.ts';
import type { PrincipalStanding } from './standing/principal-standing.ts';
import { layOutRound, type RoundTimeline } from './standing/round-timeline.ts';
import { Spells } from './standing/spells.ts';

export type { RootReason } from './standing/principal-position.ts';
export type { PrincipalStanding, PrincipalState } from './standing/principal-standing.ts';
export type { Reason } from './standing/reasons.ts';

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
  readonly looks: DayLooks;
  readonly spells: Spells;
  readonly known: string | null;
}

function readingOf(facts: RoundFacts, known: Temporal.Instant | null): Reading {
  const timeline = layOutRound(facts, known);
  const principals = timeline.principals.map((principal) => new PrincipalDays(principal, timeline));
  const looks = new DayLooks(timeline, principals);
  return { timeline, looks, spells: new Spells(timeline, principals), known: known?.toString() ?? null };
}

type Dates = Pick<Standing, 'decidedOn' | 'effectiveOn' | 'legalForceOn'>;
const NO_DATES: Dates = { decidedOn: null, effectiveOn: null, legalForceOn: null };

function roundState(withdrawnOn: IsoDate | null, look: DayLook, on: IsoDate): RoundState {
  if (withdrawnOn !== null && withdrawnOn <= on) return 'withdrawn';
  if (look.isCarried) return 'carried';
  return look.isBlocked ? 'blocked' : 'open';
}

function standingOn({ timeline, looks, spells, known }: Reading, on: IsoDate): Standing {
  if (!isRealDate(on)) throw new RangeError(`not a day: ${on}`);
  const day = dayOrder(on);
  const look = looks.at(day);
  const state = roundState(timeline.facts.round.withdrawnOn, look, on);
  const dates = state === 'carried' ? spells.datesOn(on, look.positions) : NO_DATES;
  return { on, known, state, ...dates, principals: look.principals, flags: looks.flagsOn(day) };
}

/**
 * Lays out the facts once and answers for any day, which is the way to ask for many days of one round, best in order. Answers for days
 * between which nothing changes share their parts, so do not change them.
 * @param known facts recorded after it are left aside
 * @returns a pure function from a day (`YYYY-MM-DD`) to the standing; it throws a RangeError when the day is none
 */
export function standingReader(facts: RoundFacts, known: Temporal.Instant | null = null): (on: IsoDate) => Standing {
  const reading = readingOf(facts, known);
  return (on) => standingOn(reading, on);
}

/**
 * Where a round stands on a day and why (contract, "Standing" 1–7): a pure function of its facts.
 * @param on the day, `YYYY-MM-DD`; a RangeError when it is none
 * @param known facts recorded after it are left aside: the standing as it was known then
 */
export function standing(facts: RoundFacts, on: IsoDate, known: Temporal.Instant | null = null): Standing {
  return standingOn(readingOf(facts, known), on);
}
