import { dayNumber } from '../calendar-days.ts';
import { countingSet } from '../standing/counting.ts';
import { satisfiesRule } from '../standing/round-rule.ts';
import { firstPlace } from './calendars.ts';
import type { ForecastFacts, ForecastPrincipal, ForecastStep } from './facts.ts';
import type { LikelyForce } from './likely-force.ts';
import type { WalkedStep } from './walk.ts';

/** When a principal has decided: a day number, `NEVER` as far as calendars reach, or `UNKNOWN`. */
export const NEVER = Number.POSITIVE_INFINITY;
/** Before every day: where what is not known must be passed over, it is not what is waited for. */
export const UNKNOWN = Number.NEGATIVE_INFINITY;

/** A principal's path on one way. */
export interface WalkedPrincipal {
  readonly principal: ForecastPrincipal;
  readonly steps: readonly WalkedStep[];
  /** When its deciding steps have all been taken. */
  readonly decided: number;
}

/** When the round has been decided, and from when it has legal force. Day numbers. */
export interface RoundDays {
  readonly decidedOn: number | null;
  readonly inForceOn: number | null;
  /** False when a principal that is not known is needed: then these are the days of the others, and no earlier day can be had. */
  readonly isWhole: boolean;
  /** Why there is no day: `stopped`, too many have said no · `calendar-ends` · `unknown`, nobody needed is known · `appealed`. */
  readonly why: 'known' | 'stopped' | 'calendar-ends' | 'unknown' | 'appealed';
  /** Place of the principal that sets the day of legal force; the first in order of those that do. */
  readonly setBy: number | null;
}

/** Whether nothing is known of when a step can be taken, on whatever day the text is sent. */
function isBlank({ state, board, planned }: ForecastStep, hasCalendar: (board: string) => boolean): boolean {
  if (state.kind === 'decided' || state.kind === 'stopped') return false;
  return state.kind === 'unclear' || (planned === null && !hasCalendar(board));
}

/** When a principal has decided. A deciding step without a day that is, or waits for, one of which nothing is known makes it unknown. */
export function decidedDay(
  principal: ForecastPrincipal,
  steps: readonly WalkedStep[],
  today: number,
  hasCalendar: (board: string) => boolean,
): number {
  const deciding = steps.filter(({ step }) => step.part === 'decide');
  if (isStopped(principal)) return NEVER;
  if (deciding.length === 0) return UNKNOWN;
  const blanks = steps.filter(({ step, on }) => on === null && isBlank(step, hasCalendar));
  let day = principal.hasOpenCondition ? today : UNKNOWN;
  let isEndless = false;
  for (const { step, on } of deciding) {
    if (on !== null) day = Math.max(day, on);
    else if (blanks.some((blank) => blank.step === step || blank.step.stage < step.stage)) return UNKNOWN;
    else isEndless = true;
  }
  return isEndless ? NEVER : day;
}

/** Whether it cannot count, whatever the others do. */
export function isStopped({ path, hasFailedCondition }: ForecastPrincipal): boolean {
  return hasFailedCondition || path.some(({ part, state }) => part === 'decide' && state.kind === 'stopped');
}

/** Answers whether enough have decided, conditions considered (contract, Standing 5 and 6), for principals chosen by place. */
export class Rule {
  private readonly facts: ForecastFacts;
  private readonly demands: readonly { readonly othersNeeded: number; readonly named: readonly number[] }[];

  constructor(facts: ForecastFacts) {
    this.facts = facts;
    const placeOf = new Map(facts.principals.map(({ code }, place) => [code, place]));
    this.demands = facts.principals.map(({ othersNeeded, named }) => ({
      othersNeeded,
      named: named.map((code) => placeOf.get(code) ?? -1),
    }));
  }

  /** Who counts together when these have approved. */
  counting(hasApproved: (place: number) => boolean): readonly boolean[] {
    return countingSet(this.demands, (_, place) => hasApproved(place));
  }

  isMetBy(hasApproved: (place: number) => boolean): boolean {
    const { rule, principals } = this.facts;
    return satisfiesRule({ round: { rule }, principals }, this.counting(hasApproved));
  }
}

/**
 * Takes those of whom nothing is known out of the reckoning: they never decide where the others are enough, and are passed over where
 * they are needed. Which of the two follows from who is known alone, not from any day, so that a later day never gives an earlier answer.
 * @returns everyone's day without `UNKNOWN`s that are not needed
 */
export function reckonedWith(days: readonly number[], canEver: readonly boolean[], rule: Rule): readonly number[] {
  const enough = rule.isMetBy((place) => days[place] !== UNKNOWN && canEver[place] === true);
  return enough ? days.map((day) => (day === UNKNOWN ? NEVER : day)) : days;
}

/** The day on which the rule is first met: nobody who has approved takes it back, so those who count only become more. */
function firstDayMet(days: readonly number[], rule: Rule): number | null {
  const known = [...new Set(days.filter(Number.isFinite))].sort((a, b) => a - b);
  const place = firstPlace(known.length, (at) => rule.isMetBy((principal) => (days[principal] ?? NEVER) <= (known[at] ?? 0)));
  return known[place] ?? null;
}

/** The round's days when its principals decide on these. */
export function roundDays(walked: readonly WalkedPrincipal[], today: number, rule: Rule, force: LikelyForce): RoundDays {
  const canEver = walked.map(({ principal }) => !isStopped(principal));
  const days = reckonedWith(
    walked.map(({ decided }) => decided),
    canEver,
    rule,
  );
  const nothing = { decidedOn: null, inForceOn: null, setBy: null };
  const isWhole = !days.includes(UNKNOWN);
  if (!rule.isMetBy((place) => canEver[place] === true)) return { ...nothing, isWhole, why: 'stopped' };
  const decidedOn = firstDayMet(days, rule);
  if (decidedOn === null) {
    const isOpenEnded = days.some((day, place) => day === NEVER && canEver[place] === true);
    return { ...nothing, isWhole, why: isOpenEnded ? 'calendar-ends' : 'unknown' };
  }
  const counts = rule.counting((place) => (days[place] ?? NEVER) <= decidedOn);
  let [inForceOn, setBy] = [UNKNOWN, -1];
  for (const [place, principal] of walked.entries()) {
    if (!counts[place] || days[place] === UNKNOWN) continue;
    const own = forceOf(principal, today, force);
    if (own === null) return { ...nothing, decidedOn, isWhole, why: 'appealed' };
    if (own > inForceOn) [inForceOn, setBy] = [own, place];
  }
  return { decidedOn, inForceOn: Math.max(inForceOn, decidedOn), isWhole, why: 'known', setBy };
}

/** From when a principal's decisions have legal force; null while one is appealed, `NEVER` while one has no day. */
export function forceOf({ steps }: Pick<WalkedPrincipal, 'steps'>, today: number, force: LikelyForce): number | null {
  let latest = UNKNOWN;
  for (const { step, on } of steps) {
    if (step.part !== 'decide') continue;
    if (on === null) return NEVER;
    const own = forceOfStep(step, on, today, force);
    if (own === null) return null;
    latest = Math.max(latest, own);
  }
  return latest;
}

/** From when one decision has legal force: as told, or as is likely; what is not told by today has not been noticed before today. */
export function forceOfStep({ state }: ForecastStep, on: number, today: number, force: LikelyForce): number | null {
  if (state.kind !== 'decided') return force.ofMeeting(on);
  if (state.isAppealed) return null;
  if (state.legalForceOn !== null) return dayNumber(state.legalForceOn);
  return state.verifiedOn === null
    ? Math.max(force.ofMeeting(on), force.ofVerified(today, today))
    : force.ofVerified(dayNumber(state.verifiedOn), today);
}
