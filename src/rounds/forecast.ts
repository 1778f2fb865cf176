import { dateOfDayNumber, dayNumber, type IsoDate } from './calendar-days.ts';
import { layOutCalendars } from './forecast/calendars.ts';
import { criticalPath } from './forecast/critical-path.ts';
import type { ForecastFacts, ForecastPrincipal, ForecastStep } from './forecast/facts.ts';
import { lastDayFor, lastDayOfRound } from './forecast/last-day.ts';
import { LikelyForce } from './forecast/likely-force.ts';
import {
  decidedDay,
  forceOf,
  forceOfStep,
  isStopped,
  NEVER,
  type RoundDays,
  Rule,
  roundDays,
  UNKNOWN,
  type WalkedPrincipal,
} from './forecast/round-day.ts';
import { type Known, type Unknown, type Walk, type WalkedStep, type Way, walkPath } from './forecast/walk.ts';

export { type Assumptions, mostAssumed, usualAssumptions } from './forecast/assumptions.ts';
export type { ForecastFacts, ForecastPrincipal, StepState } from './forecast/facts.ts';

/** A step's day on one way, and why: which meeting, submitted when, and from when legal force is likely for a deciding step. */
interface StepDay {
  readonly on: IsoDate | null;
  readonly submitBy: IsoDate | null;
  /** For a deciding step with a day; null when it has been appealed. */
  readonly inForceOn: IsoDate | null;
  /** When its notice is likely to go up; for a deciding step that is still to come. */
  readonly noticeOn: IsoDate | null;
  readonly why: Known | Unknown;
}

export interface StepForecast {
  readonly step: ForecastStep;
  readonly earliest: StepDay;
  readonly planned: StepDay;
  readonly likely: StepDay;
}

/** When something has been decided, and is in force. Null where it cannot be told. */
interface Days {
  readonly decidedOn: IsoDate | null;
  readonly inForceOn: IsoDate | null;
}

interface PrincipalForecast {
  readonly principal: ForecastPrincipal;
  readonly steps: readonly StepForecast[];
  readonly earliest: Days;
  readonly planned: Days;
  readonly likely: Days;
}

/** A round's days on one way. `isWhole` false: a principal of whom nothing is known is needed, and these are the others' days. */
interface RoundForecast extends Days {
  readonly isWhole: boolean;
  readonly why: RoundDays['why'];
}

export interface Forecast {
  readonly principals: readonly PrincipalForecast[];
  readonly earliest: RoundForecast;
  readonly planned: RoundForecast;
  readonly likely: RoundForecast;
  /** The steps, in order, that set the likely day of legal force. */
  readonly criticalPath: readonly { readonly code: string; readonly step: string; readonly on: IsoDate }[];
  /** The steps whose day nobody knows, with why; those that only wait for such a one are left out. */
  readonly unknown: readonly {
    readonly code: string;
    readonly step: string;
    readonly board: string;
    readonly why: 'no-calendar' | 'calendar-ends' | 'unclear';
  }[];
}

/** The last day to send, for the round and by principal's code (null: none), or why there is none. */
export type LastDayToSend =
  | { readonly kind: 'day'; readonly on: IsoDate; readonly isWhole: boolean; readonly own: ReadonlyMap<string, IsoDate | null> }
  | { readonly kind: 'none'; readonly why: 'unknown' | 'too-early' | 'stopped' };

/** A principal that would not have decided in time for the wanted day. */
export interface Late {
  readonly code: string;
  /** Its step that comes last. */
  readonly step: string;
  readonly on: IsoDate;
  readonly inForceOn: IsoDate;
}

export interface Forecaster {
  /** What follows when the text is sent on a day. @param today nothing can be decided before it any more; the day of sending unless said */
  sentOn(sentOn: IsoDate, today?: IsoDate): Forecast;
  /** The latest day to send a text that nobody has decided on, for it to be in force on the wanted day. */
  lastDayToSend(wanted: IsoDate): LastDayToSend;
}

/**
 * Lays out the calendars once and answers for any day of sending: a pure function of the facts. Days are ISO text outside, as in facts,
 * and day numbers inside. Each board takes the first meeting that it can reach; nothing is guessed of a board whose calendar is not known.
 */
export function forecaster(facts: ForecastFacts): Forecaster {
  const calendars = layOutCalendars(facts.calendars, facts.assumptions.submitBefore);
  const [rule, force] = [new Rule(facts), new LikelyForce(facts.assumptions)];
  const base = { calendars, assumptions: facts.assumptions };
  return {
    sentOn: (sentOn, today = sentOn) =>
      forecastOf(facts, { ...base, sentOn: dayNumber(sentOn), today: dayNumber(today) }, rule, force),
    lastDayToSend: (wanted) => {
      const by = force.latestMeetingFor(dayNumber(wanted));
      const walk: Walk = { ...base, sentOn: 0, today: 0, way: 'earliest' };
      const own = facts.principals.map((principal) => lastDayFor(principal, by, walk));
      const last = lastDayOfRound(own, facts.principals, rule);
      if (last.kind === 'none') return last;
      const byCode = facts.principals.map(({ code }, place) => [code, dateOf(own[place] ?? NEVER)] as const);
      return { ...last, on: dateOfDayNumber(last.on), own: new Map(byCode) };
    },
  };
}

/** The principals whose likely day is after the wanted one, in order; none when the round itself is in time. */
export function lateFor({ principals, likely }: Forecast, wanted: IsoDate): readonly Late[] {
  if (likely.inForceOn !== null && likely.inForceOn <= wanted) return [];
  return principals.flatMap(({ principal: { code }, steps, likely: { decidedOn, inForceOn } }) => {
    const last = steps.find(({ step, likely: { on } }) => step.part === 'decide' && on !== null && on === decidedOn);
    if (last === undefined || decidedOn === null || inForceOn === null || inForceOn <= wanted) return [];
    return [{ code, step: last.step.step, on: decidedOn, inForceOn }];
  });
}

function forecastOf(facts: ForecastFacts, day: Omit<Walk, 'way'>, rule: Rule, force: LikelyForce): Forecast {
  const hasCalendar = (board: string) => !(day.calendars.get(board)?.isEmpty ?? true);
  const walked = (way: Way): readonly WalkedPrincipal[] =>
    facts.principals.map((principal) => {
      const steps = walkPath(principal, { ...day, way });
      return { principal, steps, decided: decidedDay(principal, steps, day.today, way === 'planned' ? () => true : hasCalendar) };
    });
  // The ways part only where a board has said a day.
  const isSaid = facts.principals.some(({ path }) => path.some((step) => step.planned !== null));
  const [earliest, planned] = [walked('earliest'), walked('planned')];
  const likely = isSaid ? walked('likely') : earliest;
  const round = (ways: readonly WalkedPrincipal[]) => roundDays(ways, day.today, rule, force);
  const likelyDays = round(likely);
  const setBy = likelyDays.setBy === null ? undefined : likely[likelyDays.setBy];
  return {
    principals: facts.principals.map((principal, place) => {
      const [first, said, probable] = [earliest[place], planned[place], likely[place]];
      const stepOf = (steps: WalkedPrincipal | undefined, at: number) => stepDay(steps?.steps[at], day.today, force);
      return {
        principal,
        steps: (likely[place]?.steps ?? []).map(({ step }, at) => {
          const early = stepOf(first, at);
          return { step, earliest: early, planned: stepOf(said, at), likely: isSaid ? stepOf(probable, at) : early };
        }),
        earliest: daysOf(first, day.today, force),
        planned: daysOf(said, day.today, force),
        likely: daysOf(probable, day.today, force),
      };
    }),
    earliest: roundForecast(round(earliest)),
    planned: roundForecast(round(planned)),
    likely: roundForecast(likelyDays),
    criticalPath: (setBy === undefined ? [] : criticalPath(setBy, facts.assumptions.betweenStages)).map(({ step, on }) => ({
      code: setBy?.principal.code ?? '',
      step: step.step,
      on: dateOfDayNumber(on ?? 0),
    })),
    unknown: likely.flatMap((each) => unknownOf(each)),
  };
}

function dateOf(day: number): IsoDate | null {
  return Number.isFinite(day) ? dateOfDayNumber(day) : null;
}

function stepDay(walked: WalkedStep | undefined, today: number, force: LikelyForce): StepDay {
  if (walked === undefined || walked.on === null)
    return { on: null, submitBy: null, inForceOn: null, noticeOn: null, why: walked?.why ?? 'waits' };
  const { step, on, submitBy, why } = walked;
  const own = step.part === 'decide' ? forceOfStep(step, on, today, force) : null;
  return {
    on: dateOfDayNumber(on),
    submitBy: submitBy === null ? null : dateOfDayNumber(submitBy),
    inForceOn: own === null ? null : dateOfDayNumber(own),
    noticeOn: step.part === 'decide' && why !== 'decided' ? dateOfDayNumber(force.noticeOfMeeting(on)) : null,
    why,
  };
}

function daysOf(walked: WalkedPrincipal | undefined, today: number, force: LikelyForce): Days {
  const decided = walked?.decided ?? NEVER;
  if (walked === undefined || decided === NEVER || decided === UNKNOWN) return { decidedOn: null, inForceOn: null };
  const own = forceOf(walked, today, force);
  return { decidedOn: dateOfDayNumber(decided), inForceOn: own === null ? null : dateOf(Math.max(own, decided)) };
}

function roundForecast({ decidedOn, inForceOn, isWhole, why }: RoundDays): RoundForecast {
  return {
    decidedOn: decidedOn === null ? null : dateOfDayNumber(decidedOn),
    inForceOn: inForceOn === null ? null : dateOfDayNumber(inForceOn),
    isWhole,
    why,
  };
}

function unknownOf({ principal, steps }: WalkedPrincipal): Forecast['unknown'] {
  const isDone = principal.path.every(({ part, state }) => part !== 'decide' || state.kind === 'decided');
  if (isDone || isStopped(principal)) return [];
  return steps.flatMap(({ step, why }) =>
    why === 'no-calendar' || why === 'calendar-ends' || why === 'unclear'
      ? [{ code: principal.code, step: step.step, board: step.board, why }]
      : [],
  );
}
