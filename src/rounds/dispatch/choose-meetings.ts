import type { IsoDate } from '../calendar-days.ts';

/** A day in a board's calendar. */
export interface CalendarDay {
  readonly on: IsoDate;
  /** Last day to submit a matter to it; null when not known. */
  readonly submitBy: IsoDate | null;
}

/** A board on a principal's path; those of a lower stage take it up before. */
export interface PathBoard {
  readonly boardId: string;
  readonly stage: number;
}

/** The meeting that a board is asked to take the matter up at. */
export type Slot =
  /** Nobody here knows when the board meets. */
  | { readonly kind: 'unknown' }
  /** The last meeting that makes it, or the next one when there is no day to answer by. */
  | ({ readonly kind: 'in-time' } & CalendarDay)
  /** No meeting makes it: the first that can be reached. */
  | ({ readonly kind: 'late' } & CalendarDay);

export interface Asked {
  /** No two of the same board. */
  readonly path: readonly PathBoard[];
  /** In order of day. */
  readonly calendars: ReadonlyMap<string, readonly CalendarDay[]>;
  /** The day the papers go. */
  readonly sentOn: IsoDate;
  /** Null: no hurry, so the next meetings. */
  readonly answerBy: IsoDate | null;
}

/**
 * At which of its meetings each board on a path should take a matter up, so that every board comes after those before it. With a day
 * to answer by, as late as still makes it for all; a board whose calendar is not known is passed over. Pure.
 */
export function chooseMeetings(asked: Asked): ReadonlyMap<string, Slot> {
  const stages = stagesOf(asked);
  const latest = asked.answerBy === null ? null : asLateAsPossible(stages, asked.answerBy);
  const chosen = latest ?? asEarlyAsPossible(stages);
  return new Map(asked.path.map(({ boardId }) => [boardId, slotOf(chosen.get(boardId), asked.answerBy)]));
}

type Stage = readonly { readonly boardId: string; readonly days: readonly CalendarDay[] }[];
type Chosen = ReadonlyMap<string, CalendarDay>;

/** The boards with a known calendar, stage by stage, each with the meetings that papers sent that day can reach. */
function stagesOf({ path, calendars, sentOn }: Asked): readonly Stage[] {
  const numbers = [...new Set(path.map(({ stage }) => stage))].sort((a, b) => a - b);
  return numbers.map((number) =>
    path
      .filter(({ stage }) => stage === number)
      .map(({ boardId }) => ({
        boardId,
        days: (calendars.get(boardId) ?? []).filter(({ on, submitBy }) => (submitBy ?? on) >= sentOn),
      }))
      .filter(({ days }) => days.length > 0),
  );
}

/** From the last stage back. @returns null when some board has no meeting that makes it */
function asLateAsPossible(stages: readonly Stage[], answerBy: IsoDate): Chosen | null {
  const chosen = new Map<string, CalendarDay>();
  let isInTime = (on: IsoDate) => on <= answerBy;
  for (const stage of [...stages].reverse()) {
    const days = stage.map(({ days: known }) => known.findLast(({ on }) => isInTime(on)));
    for (const [place, day] of days.entries()) {
      if (day === undefined) return null;
      chosen.set(stage[place]?.boardId ?? '', day);
    }
    const first = days.flatMap((day) => day?.on ?? []).sort()[0];
    if (first !== undefined) isInTime = (on) => on < first;
  }
  return chosen;
}

/** From the first stage on; a board that has no meeting left is passed over. */
function asEarlyAsPossible(stages: readonly Stage[]): Chosen {
  const chosen = new Map<string, CalendarDay>();
  let before: IsoDate = '';
  for (const stage of stages) {
    const after = before;
    for (const { boardId, days } of stage) {
      const day = days.find(({ on }) => on > after);
      if (day === undefined) continue;
      chosen.set(boardId, day);
      if (day.on > before) before = day.on;
    }
  }
  return chosen;
}

function slotOf(day: CalendarDay | undefined, answerBy: IsoDate | null): Slot {
  if (day === undefined) return { kind: 'unknown' };
  return { kind: answerBy !== null && day.on > answerBy ? 'late' : 'in-time', on: day.on, submitBy: day.submitBy };
}

/** The most pressing of several slots of one board: it may be on several paths (a joint board). */
export function firstSlot(slots: readonly Slot[]): Slot {
  const known = slots.filter((slot) => slot.kind !== 'unknown');
  return known.sort((a, b) => (a.submitBy ?? a.on).localeCompare(b.submitBy ?? b.on))[0] ?? { kind: 'unknown' };
}
