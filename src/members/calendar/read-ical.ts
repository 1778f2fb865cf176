import { Temporal } from 'temporal-polyfill';
import { convertIcsCalendar, extendByRecurrenceRule, type IcsEvent } from 'ts-ics';
import { stockholmDay } from '../../platform/clock.ts';
import type { CalendarLine } from './rows.ts';

const mostRepeats = 120;
const yearsOfRepeats = 3;
const frequencies: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
/** Far more than the meetings of any board. */
const mostLines = 1_000;
/** The library's time grows with the square of the parts that lie in one another. */
const mostParts = 5_000;

/** The days of an iCalendar file's events; a repeated event is told out, at most three years on. */
export function readIcal(text: string): readonly CalendarLine[] {
  if (text.split('BEGIN:', mostParts + 1).length > mostParts) return [{ number: 1, text: '', trouble: 'line-broken' }];
  let events: readonly IcsEvent[];
  try {
    events = convertIcsCalendar(undefined, asDays(saidOfDays(unfolded(text)))).events ?? [];
  } catch (error) {
    return [{ number: 1, text: error instanceof Error ? error.message.slice(0, 200) : '', trouble: 'line-broken' }];
  }
  const lines: CalendarLine[] = [];
  for (const [index, event] of events.slice(0, mostLines).entries()) {
    if (lines.length >= mostLines) break;
    lines.push(...linesOf(event, index + 1));
  }
  return lines;
}

export function isIcal(text: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text);
}

function linesOf(event: IcsEvent, number: number): readonly CalendarLine[] {
  const text = event.summary ?? '';
  if (event.status === 'CANCELLED') return [{ number, text, trouble: 'cancelled' }];
  const start: Date | undefined = event.start?.date;
  if (start === undefined || Number.isNaN(start.getTime())) return [{ number, text, trouble: 'day-not-understood' }];
  return startsOf(event, start).map((at) => ({ number, text, row: { on: dayOf(at, event.start.type), submitBy: null } }));
}

/** A rule that no board meets by (every second, every minus first day) would be told out for as long as the library can. */
function startsOf(event: IcsEvent, start: Date): readonly Date[] {
  const rule = event.recurrenceRule;
  if (rule === undefined || !frequencies.includes(rule.frequency) || (rule.interval ?? 1) < 1) return [start];
  const end = new Date(start);
  end.setUTCFullYear(end.getUTCFullYear() + yearsOfRepeats);
  const until = rule.until !== undefined && rule.until.date < end ? { until: rule.until } : {};
  const exceptions = (event.exceptionDates ?? []).map((exception) => exception.date);
  const { until: _, ...told } = rule;
  return extendByRecurrenceRule({ ...told, ...until }, { start, end, exceptions }).slice(0, mostRepeats);
}

function dayOf(date: Date, type: 'DATE' | 'DATE-TIME' | undefined): Temporal.PlainDate {
  if (type === 'DATE') return Temporal.PlainDate.from(date.toISOString().slice(0, 10));
  return stockholmDay(Temporal.Instant.fromEpochMilliseconds(date.getTime()));
}

/** Long lines are folded with a space or tab on the next (RFC 5545, 3.1). */
function unfolded(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .replace(/\r?\n/g, '\r\n')
    .trim();
}

/** What parts a calendar, and what says when; descriptions, guests and reminders can be a hundred times as much, and are read slowly. */
const ofDays =
  /^(?:BEGIN|END|VERSION|PRODID|UID|DTSTAMP|DTSTART|DTEND|DURATION|SUMMARY|STATUS|RRULE|EXDATE|RECURRENCE-ID|TZID|TZOFFSET)/i;

function saidOfDays(text: string): string {
  return text
    .split('\r\n')
    .filter((line) => ofDays.test(line) || !/^[a-z0-9-]+[;:]/i.test(line))
    .join('\r\n');
}

/** A time on a local clock is on that day, whichever zone or none is named; only times in UTC must be moved to ours. */
function asDays(text: string): string {
  return text.replace(/^(DTSTART|EXDATE)(?:;TZID=(?:"[^"]*"|[^:\r]*))?:(\d{8})T\d{6}$/gmu, '$1;VALUE=DATE:$2');
}
