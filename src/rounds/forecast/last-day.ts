import { firstPlace } from './calendars.ts';
import type { ForecastPrincipal } from './facts.ts';
import { isStopped, NEVER, type Rule, reckonedWith, UNKNOWN } from './round-day.ts';
import { stagesOf, type Walk } from './walk.ts';

/**
 * The last day to send to one principal for it to have decided on `by`: its path walked backwards. Each stage has a day by which it
 * must have met; the latest day to submit to such a meeting is when the stage before must have been usable.
 * @returns a day number; `NEVER` (no day) when no meeting that is known is early enough; `UNKNOWN` when a board needed has no calendar
 */
export function lastDayFor(principal: ForecastPrincipal, by: number, { calendars, assumptions }: Walk): number {
  const stages = stagesOf(principal.path);
  const lastDeciding = stages.findLastIndex((stage) => stage.some(({ part }) => part === 'decide'));
  if (lastDeciding < 0) return UNKNOWN;
  // A board that does not decide, beside the last that does, holds nobody up.
  const needed = stages
    .slice(0, lastDeciding + 1)
    .map((stage, place) => (place < lastDeciding ? stage : stage.filter(({ part }) => part === 'decide')));
  if (needed.some((stage) => stage.some(({ board }) => calendars.get(board)?.isEmpty ?? true))) return UNKNOWN;
  let ready: number | null = null;
  for (const stage of needed.toReversed()) {
    const meetBy: number = ready === null ? by : ready - assumptions.betweenStages;
    for (const { board, part } of stage) {
      const limit = part === 'decide' ? Math.min(by, meetBy) : meetBy;
      const latest = calendars.get(board)?.latestToSubmit(limit) ?? null;
      if (latest === null) return NEVER;
      ready = Math.min(ready ?? latest, latest);
    }
  }
  return (ready ?? by) - assumptions.toPrepare;
}

/** The last day to send, or why there is none. Day numbers. */
export type LastDay =
  | { readonly kind: 'day'; readonly on: number; readonly isWhole: boolean }
  /** `unknown`: nobody needed has a calendar · `too-early`: no meeting that is known is early enough · `stopped`: the rule cannot be met. */
  | { readonly kind: 'none'; readonly why: 'unknown' | 'too-early' | 'stopped' };

/** The latest day to send on which enough are in time. @param own everyone's last day, as `lastDayFor` gives it */
export function lastDayOfRound(own: readonly number[], principals: readonly ForecastPrincipal[], rule: Rule): LastDay {
  const canEver = principals.map((principal) => !isStopped(principal));
  const days = reckonedWith(own, canEver, rule);
  const isWhole = !days.includes(UNKNOWN);
  const isInTime = (place: number, sentOn: number) => {
    const day = days[place] ?? NEVER;
    return canEver[place] === true && (day === UNKNOWN || (day !== NEVER && day >= sentOn));
  };
  if (!rule.isMetBy((place) => canEver[place] === true)) return { kind: 'none', why: 'stopped' };
  const known = [...new Set(days.filter(Number.isFinite))].sort((a, b) => b - a);
  const on = known[firstPlace(known.length, (at) => rule.isMetBy((place) => isInTime(place, known[at] ?? 0)))];
  if (on !== undefined) return { kind: 'day', on, isWhole };
  return { kind: 'none', why: days.includes(NEVER) ? 'too-early' : 'unknown' };
}
