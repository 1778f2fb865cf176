import { Temporal } from 'temporal-polyfill';
import { isPublicHoliday } from '../../../platform/days/swedish-holidays.ts';
import { daysInLine, monthAlone, withoutClocks } from './days-in-line.ts';
import { type Entry, type Heads, lineEntries, rowEntries } from './entries.ts';
import { headsAfter, headsAfterColumns } from './heads.ts';

/** Why a day is shown unticked. */
export type Unlikely =
  | 'cancelled'
  /** Preparation, notice, verification, a school holiday. */
  | 'other-purpose'
  /** When the page was written. */
  | 'page-date'
  /** It stands under another organ. */
  | 'other-board'
  | 'weekday-contradicts'
  /** A stretch of days, or a day to submit that belongs to no meeting. */
  | 'stretch'
  | 'submit-alone'
  | 'no-such-day';

/** What a person should look at although the day is ticked. */
export type Odd = 'weekend' | 'holiday';

/** A day in a text pasted from a web page, for a person to say yes or no to. */
export interface PastedDay {
  readonly line: number;
  /** The line as it was written, cut. */
  readonly text: string;
  /** The organ that it stands under, as written. */
  readonly head: string | null;
  /** Null only when there is no such day. */
  readonly on: Temporal.PlainDate | null;
  readonly submitBy: Temporal.PlainDate | null;
  /** Null: ticked. */
  readonly unlikely: Unlikely | null;
  readonly odd: Odd | null;
}

/** What is read at most: far more than a year of any board. */
const most = { signs: 100_000, lines: 2_000, lineSigns: 600, cells: 100, days: 500 };
/** A day to submit lies at most so long before its meeting. */
const longestLead = 62;

/**
 * The meeting days in Swedish prose, lists and tables as boards' web pages have them. Nothing is taken for granted: each day comes with
 * what speaks against it. Pure, and bounded whatever is pasted.
 * @param asked whose calendar it is, and the year of days that have none and stand under none
 */
export function readPasted(text: string, asked: { readonly board: string; readonly year: number }): readonly PastedDay[] {
  const entries: Entry[] = [];
  let heads: Heads = { year: asked.year, month: null, organ: null, purpose: 'meeting', columns: null };
  const lines = text.slice(0, most.signs).split(/\r\n?|\n/, most.lines);
  for (const [at, whole] of lines.entries()) {
    const line = { number: at + 1, text: whole.slice(0, most.lineSigns), board: asked.board };
    if (line.text.trim() === '' || entries.length >= most.days) continue;
    const cells = line.text.split('\t', most.cells).map((cell) => cell.trim());
    const isRow = cells.filter((cell) => cell !== '').length > 1;
    const found = isRow ? rowEntries(line, cells, heads) : lineEntries(line, heads);
    if (found.length > 0) entries.push(...found);
    else heads = isRow && !hasDays(cells) ? headsAfterColumns(heads, cells) : headsAfter(heads, line.text);
  }
  return onceEach(withSubmitDays(entries.slice(0, most.days)));
}

function hasDays(cells: readonly string[]): boolean {
  return cells.some((cell) => daysInLine(withoutClocks(cell)).length > 0) || monthAlone(cells[0] ?? '') !== null;
}

function dateOf({ year, month, day }: Pick<Entry, 'year' | 'month' | 'day'>): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null; // 30 February and the like
  }
}

interface Dated {
  readonly entry: Entry;
  readonly on: Temporal.PlainDate | null;
  submitBy: Temporal.PlainDate | null;
}

/** Days to submit are laid to their meetings: on the same line first, else the next one. */
function withSubmitDays(entries: readonly Entry[]): readonly PastedDay[] {
  const dated = entries.map((entry): Dated => ({ entry, on: dateOf(entry), submitBy: null }));
  const meetings = dated.filter(({ entry, on }) => entry.purpose === 'meeting' && on !== null);
  const placed = new Set<Dated>();
  for (const isSameLine of [true, false]) {
    for (const submit of dated) {
      if (submit.entry.purpose !== 'submit' || placed.has(submit)) continue;
      const near = meetings.filter(({ entry }) => !isSameLine || entry.line === submit.entry.line);
      if (placeSubmit(submit, near)) placed.add(submit);
    }
  }
  return dated.filter((each) => !placed.has(each)).map(pastedDay);
}

function placeSubmit({ entry, on }: Dated, meetings: readonly Dated[]): boolean {
  if (on === null) return false;
  // A meeting in January has its day in December, though both stand under one year.
  for (const day of entry.hasOwnYear ? [on] : [on, on.subtract({ years: 1 })]) {
    const after = meetings.filter((each) => each.submitBy === null && isSoonAfter(each.on, day));
    const [first] = after.sort((a, b) => Temporal.PlainDate.compare(a.on ?? day, b.on ?? day));
    if (first === undefined) continue;
    first.submitBy = day;
    return true;
  }
  return false;
}

function isSoonAfter(meeting: Temporal.PlainDate | null, submit: Temporal.PlainDate): boolean {
  const days = meeting === null ? -1 : submit.until(meeting).days;
  return days >= 0 && days <= longestLead;
}

function pastedDay({ entry, on, submitBy }: Dated): PastedDay {
  const { line, text, head } = entry;
  return { line, text, head, on, submitBy, unlikely: unlikelyBecause(entry, on), odd: oddOf(on) };
}

function unlikelyBecause(entry: Entry, on: Temporal.PlainDate | null): Unlikely | null {
  if (on === null) return 'no-such-day';
  if (entry.isCancelled) return 'cancelled';
  if (entry.purpose === 'page') return 'page-date';
  if (entry.purpose === 'other') return 'other-purpose';
  if (entry.purpose === 'submit') return 'submit-alone';
  if (entry.span > 1) return 'stretch';
  if (!entry.isOwn) return 'other-board';
  return entry.weekday !== null && entry.weekday !== on.dayOfWeek ? 'weekday-contradicts' : null;
}

function oddOf(on: Temporal.PlainDate | null): Odd | null {
  if (on === null) return null;
  if (on.dayOfWeek >= 6) return 'weekend';
  return isPublicHoliday(on.toString()) ? 'holiday' : null;
}

/** A day that stands more than once is shown once: where it is most likely, with the day to submit that stands at any of them. */
function onceEach(days: readonly PastedDay[]): readonly PastedDay[] {
  const byDay = new Map<string, PastedDay>();
  for (const day of days) {
    const key = day.on?.toString() ?? `${day.line} ${day.text}`;
    const before = byDay.get(key);
    const likelier = before === undefined || (before.unlikely !== null && day.unlikely === null) ? day : before;
    byDay.set(key, { ...likelier, submitBy: likelier.submitBy ?? before?.submitBy ?? day.submitBy });
  }
  return [...byDay.values()];
}
