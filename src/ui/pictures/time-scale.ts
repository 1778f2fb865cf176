import { scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { type Day, isoDate } from '../words/format.ts';

/** Where days fall on a strip, in percent of its width. */
export type TimeScale = {
  /** `43.21%`; days outside the strip are kept at its ends. */
  at: (day: Day) => number;
  /** First days of the months on the strip. */
  months: readonly { month: number; year: number; at: number }[];
};

function utc(day: Day): Date {
  return new Date(`${isoDate(day)}T00:00:00Z`);
}

/** A scale over whole months that holds all days given; at least one month, also when there are none but `otherwise`. */
export function timeScale(days: readonly Day[], otherwise: Day): TimeScale {
  const times = (days.length > 0 ? days : [otherwise]).map(utc);
  const first = utcMonth.floor(new Date(Math.min(...times.map(Number))));
  const last = utcMonth.offset(utcMonth.floor(new Date(Math.max(...times.map(Number)))), 1);
  const scale = scaleUtc().domain([first, last]).range([0, 100]).clamp(true);
  const percent = (date: Date): number => Math.round(scale(date) * 100) / 100;
  const months = utcMonth
    .range(first, last)
    .map((date) => ({ month: date.getUTCMonth() + 1, year: date.getUTCFullYear(), at: percent(date) }));
  return { at: (day) => percent(utc(day)), months };
}

/** A label on a strip: where it stands and how much of the width it is likely to take, in percent. */
export type Placed<T> = T & { anchor: 'start' | 'middle' | 'end'; row: number };

// A letter is about seven pixels; a strip on a phone about 290.
const PERCENT_PER_LETTER = 2.5;

/** Gives labels an anchor that keeps them on the strip, and rows so that none covers another. */
export function placeLabels<T extends { at: number; label: string }>(labels: readonly T[]): Placed<T>[] {
  const ends: number[] = [];
  return [...labels]
    .sort((a, b) => a.at - b.at)
    .map((label) => {
      const width = label.label.length * PERCENT_PER_LETTER;
      const anchor = label.at < width / 2 ? 'start' : label.at > 100 - width / 2 ? 'end' : 'middle';
      const from = label.at - { start: 0, middle: width / 2, end: width }[anchor];
      const free = ends.findIndex((end) => end < from);
      const row = free === -1 ? ends.length : free;
      ends[row] = from + width;
      return { ...label, anchor, row } as const;
    });
}

// On the wide strips, the only ones with labels of their own.
const PERCENT_PER_WIDE_LETTER = 1.5;
const PERCENT_BESIDE_MARK = 3;

/**
 * How much of a wide strip a label with so many letters takes beside its mark, in percent.
 */
export function labelWidth(letters: number): number {
  return letters * PERCENT_PER_WIDE_LETTER + PERCENT_BESIDE_MARK;
}

/**
 * The side of a lane's marks that has room for a label, before them by preference.
 * @param marks percent: where the marks begin and end, how far from the left other marks reach, and where the next ones begin
 */
export function labelSide(
  marks: { from: number; to: number; taken: number; until?: number },
  letters: number,
): 'before' | 'after' | undefined {
  const needed = labelWidth(letters);
  const until = marks.until ?? 100;
  const margin = marks.taken > 0 ? PERCENT_BESIDE_MARK : 0;
  if (marks.from - marks.taken - margin >= needed) return 'before';
  return until - marks.to - (until < 100 ? PERCENT_BESIDE_MARK : 0) >= needed ? 'after' : undefined;
}
