import type { Temporal } from 'temporal-polyfill';
import { type IsoDate, isRealDate, laterDay } from './calendar-days.ts';
import type { RoundFacts } from './facts/schema.ts';
import { EffectiveDays } from './standing/effective-day.ts';
import { legalForceOfAll } from './standing/legal-force.ts';
import { orderFlags, type StandingFlag } from './standing/order-flags.ts';
import { type Position, STEP_CAUSES, type StepCause } from './standing/principal-position.ts';
import { type Reason, reasonsOfAll } from './standing/reasons.ts';
import { isBlocked, positionsOn, whoCounts } from './standing/round-position.ts';
import { satisfiesRule } from './standing/round-rule.ts';
import { layOutRound, type RoundTimeline } from './standing/round-timeline.ts';

export type { StandingFlag } from './standing/order-flags.ts';
export type { Reason, RootReason, WaitsFor } from './standing/reasons.ts';

export type RoundState = 'withdrawn' | 'carried' | 'blocked' | 'open';
export type PrincipalState =
  | 'rejected'
  | 'changes'
  | 'referred-back'
  | 'postponed'
  | 'unclear'
  | 'waiting'
  | 'conditional'
  | 'approving';

export interface PrincipalStanding {
  readonly code: string;
  readonly state: PrincipalState;
  readonly counts: boolean;
  /** One for each unmet cause; empty for a principal that counts. */
  readonly reasons: readonly Reason[];
}

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

function stateOfCause(kind: StepCause): PrincipalState {
  return kind === 'no-decision' || kind === 'forwarded' ? 'waiting' : kind;
}

function stateOf({ causes }: Position, counts: boolean): PrincipalState {
  const first = STEP_CAUSES.find((kind) => causes.some((cause) => cause.kind === kind));
  if (first) return stateOfCause(first);
  // All its steps approve: it counts exactly when every condition is met.
  return counts ? 'approving' : 'conditional';
}

function roundState(
  timeline: RoundTimeline,
  positions: readonly Position[],
  counts: readonly boolean[],
  on: IsoDate,
): RoundState {
  const { withdrawnOn } = timeline.facts.round;
  if (withdrawnOn !== null && withdrawnOn <= on) return 'withdrawn';
  if (satisfiesRule(timeline.facts, counts)) return 'carried';
  return isBlocked(positions, timeline) ? 'blocked' : 'open';
}

type Dates = Pick<Standing, 'decidedOn' | 'effectiveOn' | 'legalForceOn'>;
const NO_DATES: Dates = { decidedOn: null, effectiveOn: null, legalForceOn: null };

/** The days of a round that is carried on a day (contract, Standing 7): all from the decisions that counted when it took effect. */
function datesOf(timeline: RoundTimeline, effectiveOn: IsoDate, on: IsoDate): Dates {
  const positions = positionsOn(timeline, effectiveOn);
  const counts = whoCounts(positions, timeline);
  const decisions = positions.flatMap(({ approvals }, place) => (counts[place] ? approvals : []));
  const decidedOn = decisions.reduce<IsoDate | null>((latest, decision) => laterDay(latest ?? decision.on, decision.on), null);
  return { decidedOn, effectiveOn, legalForceOn: legalForceOfAll(decisions, timeline.folded, effectiveOn, on) };
}

function principalsOf(timeline: RoundTimeline, positions: readonly Position[], counts: readonly boolean[]): PrincipalStanding[] {
  const codes = timeline.facts.principals.map(({ code }) => code);
  const reasons = reasonsOfAll({ codes, positions, counts, placeOf: timeline.placeOf });
  return positions.map((position, place) => {
    const isCounting = counts[place] ?? false;
    return { code: codes[place] ?? '', state: stateOf(position, isCounting), counts: isCounting, reasons: reasons[place] ?? [] };
  });
}

/**
 * Lays out the facts once and answers for any day, which is the way to ask for many days of one round.
 * @param known facts recorded after it are left aside
 * @returns a pure function from a day (`YYYY-MM-DD`) to the standing; it throws a RangeError when the day is none
 */
export function standingReader(facts: RoundFacts, known: Temporal.Instant | null = null): (on: IsoDate) => Standing {
  const timeline = layOutRound(facts, known);
  const effectiveDays = new EffectiveDays(timeline);
  return (on) => {
    if (!isRealDate(on)) throw new RangeError(`not a day: ${on}`);
    const positions = positionsOn(timeline, on);
    const counts = whoCounts(positions, timeline);
    const state = roundState(timeline, positions, counts, on);
    const dates = state === 'carried' ? datesOf(timeline, effectiveDays.firstDayOfSpell(on), on) : NO_DATES;
    const principals = principalsOf(timeline, positions, counts);
    return { on, known: known?.toString() ?? null, state, ...dates, principals, flags: orderFlags(timeline, on) };
  };
}

/**
 * Where a round stands on a day and why (contract, "Standing" 1–7): a pure function of its facts.
 * @param on the day, `YYYY-MM-DD`; a RangeError when it is none
 * @param known facts recorded after it are left aside: the standing as it was known then
 */
export function standing(facts: RoundFacts, on: IsoDate, known: Temporal.Instant | null = null): Standing {
  return standingReader(facts, known)(on);
}
