import { dayNumber } from '../calendar-days.ts';
import type { Assumptions } from './assumptions.ts';
import type { BoardCalendar, Calendars, Meeting } from './calendars.ts';
import type { ForecastPrincipal, ForecastStep } from './facts.ts';

/**
 * How a path is walked. `earliest`: every board at the first meeting that it can reach. `planned`: what the boards have said, and
 * nothing else. `likely`: what they have said where it holds, else the first meeting that they can reach.
 */
export type Way = 'earliest' | 'planned' | 'likely';

/** Why a step has its day. */
export type Known =
  | 'decided'
  /** The board has said so. */
  | 'planned'
  /** The day it said has passed, so lately that the extract may be on its way. */
  | 'awaited'
  /** The first meeting that it can reach. */
  | 'next-meeting';

/** Why it has none. */
export type Unknown =
  | 'no-calendar'
  /** No meeting that is known can be reached. */
  | 'calendar-ends'
  | 'not-planned'
  | 'unclear'
  | 'stopped'
  /** A step before it has no day. */
  | 'waits';

/** A step on one way. Days are day numbers. */
export interface WalkedStep {
  readonly step: ForecastStep;
  readonly on: number | null;
  readonly submitBy: number | null;
  readonly why: Known | Unknown;
  /** From when it can be submitted: sent and prepared, or decided by the stage before. Null while that is not known. */
  readonly ready: number | null;
}

export interface Walk {
  readonly calendars: Calendars;
  readonly assumptions: Assumptions;
  /** Day numbers. */
  readonly sentOn: number;
  readonly today: number;
  readonly way: Way;
}

/** What the stage before leaves: from when the next can submit, and its last meeting. Null when a step of it has no day. */
type Gate = { readonly ready: number; readonly after: number } | null;

/** A path's steps with their days, in the order of stages; in one stage as in the path. */
export function walkPath({ path }: ForecastPrincipal, walk: Walk): readonly WalkedStep[] {
  let gate: Gate = { ready: walk.sentOn + walk.assumptions.toPrepare, after: walk.sentOn };
  const walked: WalkedStep[] = [];
  for (const stage of stagesOf(path)) {
    const before: Gate = gate;
    const own: readonly WalkedStep[] = stage.map((step) => walkStep(step, before, walk));
    walked.push(...own);
    gate = gateAfter(own, before, walk);
  }
  return walked;
}

/** The steps stage by stage; in a planned walk, too, for what only prepares is often not said. */
export function stagesOf(path: readonly ForecastStep[]): readonly (readonly ForecastStep[])[] {
  if (path.every(({ stage }, at) => at === 0 || stage > (path[at - 1]?.stage ?? stage))) return path.map((step) => [step]);
  const numbers = [...new Set(path.map(({ stage }) => stage))].sort((a, b) => a - b);
  return numbers.map((number) => path.filter(({ stage }) => stage === number));
}

function gateAfter(stage: readonly WalkedStep[], before: Gate, { assumptions, way }: Walk): Gate {
  let gate = before;
  for (const { step, on } of stage) {
    if (on !== null) {
      const ready: number = Math.max(gate?.ready ?? on, on + assumptions.betweenStages);
      gate = { ready, after: Math.max(gate?.after ?? on, on) };
    } else if (way !== 'planned' || step.part === 'decide') return null;
  }
  return gate;
}

function walkStep(step: ForecastStep, gate: Gate, walk: Walk): WalkedStep {
  const { state } = step;
  const ready = gate?.ready ?? null;
  const unknown = (why: Unknown): WalkedStep => ({ step, on: null, submitBy: null, why, ready });
  if (state.kind === 'decided') return { step, on: dayNumber(state.on), submitBy: null, why: 'decided', ready };
  if (state.kind === 'unclear' || state.kind === 'stopped') return unknown(state.kind);
  const calendar = walk.calendars.get(step.board);
  const said = saidDay(step, gate, walk);
  const asSaid = (): WalkedStep | null =>
    said && { step, on: said.on, submitBy: calendar?.at(said.on)?.submitBy ?? null, why: said.why, ready };
  if (walk.way === 'planned') return asSaid() ?? unknown('not-planned');
  if (said !== null && (walk.way === 'likely' || gate === null)) return asSaid() ?? unknown('not-planned');
  const meeting = gate === null || calendar === undefined ? null : nextMeeting(step, calendar, gate, walk);
  if (said !== null && (meeting === null || said.on <= meeting.on)) return asSaid() ?? unknown('not-planned');
  if (meeting !== null) return { step, on: meeting.on, submitBy: meeting.submitBy, why: 'next-meeting', ready };
  if (calendar === undefined || calendar.isEmpty) return unknown('no-calendar');
  return unknown(gate === null ? 'waits' : 'calendar-ends');
}

/** The day that the board has said, if it can still be: not before the stage before it has met, nor so long ago that it was not kept. */
function saidDay({ planned, part }: ForecastStep, gate: Gate, walk: Walk): { readonly on: number; readonly why: Known } | null {
  if (planned === null) return null;
  const on = dayNumber(planned);
  if (gate !== null && on < gate.after) return null;
  // Of what a committee prepares nobody tells us that it is done.
  if (on >= walk.today || part === 'prepare') return { on, why: 'planned' };
  return on + walk.assumptions.toVerify >= walk.today ? { on, why: 'awaited' } : null;
}

/**
 * The first meeting that the step can reach. What was put off lies before its board already, so only the meeting must be ahead.
 * The day of what a committee prepares may have passed.
 */
function nextMeeting(
  { state, part }: ForecastStep,
  calendar: BoardCalendar,
  gate: NonNullable<Gate>,
  walk: Walk,
): Meeting | null {
  const from = part === 'prepare' ? gate.ready : Math.max(gate.ready, walk.today);
  if (state.kind !== 'comes-again') return calendar.firstReached(from);
  const since = dayNumber(state.since);
  return state.anew
    ? calendar.firstReached(Math.max(from, since + 1))
    : calendar.firstOn(Math.max(gate.after, walk.today, since + 1));
}
