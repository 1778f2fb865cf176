import { Temporal } from 'temporal-polyfill';

type Day = Temporal.PlainDate;

/** A round in which a version of the plan has been out, and where it stands on the day asked for. */
export interface PlanRound {
  readonly roundId: string;
  readonly versionNumber: number;
  readonly sentOn: Day;
  readonly answerBy: Day | null;
  readonly state: 'open' | 'carried' | 'blocked' | 'withdrawn';
  /** First day of the unbroken spell in which it has been carried; null unless it is. */
  readonly effectiveOn: Day | null;
  readonly withdrawnOn: Day | null;
}

/** What a plan's life follows from. */
export interface PlanFacts {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly rounds: readonly PlanRound[];
}

/** The plan that comes after it, once it has been decided. */
export interface Successor {
  readonly title: string;
  readonly from: Day;
}

/** Where a plan is in its life on a day. Never stored: it follows from the rounds and the calendar. */
export type PlanLife =
  | { readonly state: 'draft'; readonly withdrawnOn: Day | null }
  | { readonly state: 'out' | 'blocked'; readonly round: PlanRound }
  | { readonly state: 'decided' | 'in-force'; readonly round: PlanRound; readonly from: Day; readonly to: Day }
  | {
      readonly state: 'closed';
      readonly round: PlanRound;
      readonly from: Day;
      readonly to: Day;
      readonly successor: string | null;
    };

/**
 * The first day on which the plan is in force: when the round was carried, though not before its own years begin.
 * Null while no round of it is carried.
 */
export function inForceFrom(facts: PlanFacts, day: Day): Day | null {
  const round = carried(facts, day);
  return round === null
    ? null
    : later(round.effectiveOn ?? round.sentOn, Temporal.PlainDate.from({ year: facts.firstYear, month: 1, day: 1 }));
}

/** @param successor the decided plan that follows on this one, if any */
export function planLife(facts: PlanFacts, day: Day, successor: Successor | null): PlanLife {
  const round = carried(facts, day);
  const from = inForceFrom(facts, day);
  if (round === null || from === null) return beforeDecision(facts, day);
  const period = Temporal.PlainDate.from({ year: facts.lastYear, month: 12, day: 31 });
  const replaced = successor !== null && isBefore(successor.from, period.add({ days: 1 })) ? successor : null;
  // A plan that took effect after its own years or its successor was in force for no day: it then ends where it begins.
  const to = later(from, replaced === null ? period : replaced.from.subtract({ days: 1 }));
  if (isBefore(to, day))
    return {
      state: 'closed',
      round,
      from,
      to,
      successor: successor !== null && !isBefore(day, successor.from) ? successor.title : null,
    };
  return { state: isBefore(day, from) ? 'decided' : 'in-force', round, from, to };
}

function beforeDecision({ rounds }: PlanFacts, day: Day): PlanLife {
  const sent = sentBy(rounds, day);
  const live = sent.findLast((round) => round.state !== 'withdrawn');
  if (live !== undefined) return { state: live.state === 'blocked' ? 'blocked' : 'out', round: live };
  return { state: 'draft', withdrawnOn: sent.at(-1)?.withdrawnOn ?? null };
}

/** The round that gives the plan its text: of those that are carried, the one sent last. */
function carried({ rounds }: PlanFacts, day: Day): PlanRound | null {
  return sentBy(rounds, day).findLast((round) => round.state === 'carried') ?? null;
}

function sentBy(rounds: readonly PlanRound[], day: Day): readonly PlanRound[] {
  return rounds
    .filter((round) => !isBefore(day, round.sentOn))
    .sort((a, b) => Temporal.PlainDate.compare(a.sentOn, b.sentOn) || a.versionNumber - b.versionNumber);
}

function isBefore(a: Day, b: Day): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

function later(a: Day, b: Day): Day {
  return isBefore(a, b) ? b : a;
}
