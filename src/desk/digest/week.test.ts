import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { digestWeek } from './week.ts';

const at = (text: string) => digestWeek(Temporal.Instant.from(text));

describe('the week’s mail', () => {
  test.each([
    // Winter: seven in Stockholm is six in Greenwich; in summer it is five.
    ['2026-11-23T12:00:00Z', '2026-W48', '2026-11-23T06:00:00Z'],
    ['2026-07-01T12:00:00Z', '2026-W27', '2026-06-29T05:00:00Z'],
    // The clocks were moved on the Sunday before: 29 March and 25 October.
    ['2026-03-30T12:00:00Z', '2026-W14', '2026-03-30T05:00:00Z'],
    ['2026-03-29T12:00:00Z', '2026-W13', '2026-03-23T06:00:00Z'],
    ['2026-10-26T12:00:00Z', '2026-W44', '2026-10-26T06:00:00Z'],
    ['2026-10-25T12:00:00Z', '2026-W43', '2026-10-19T05:00:00Z'],
    // A year of 53 weeks, and the one after it.
    ['2026-12-31T12:00:00Z', '2026-W53', '2026-12-28T06:00:00Z'],
    ['2027-01-03T12:00:00Z', '2026-W53', '2026-12-28T06:00:00Z'],
    ['2027-01-04T12:00:00Z', '2027-W01', '2027-01-04T06:00:00Z'],
    // The first of January in the first week, and the days before it too.
    ['2024-12-30T12:00:00Z', '2025-W01', '2024-12-30T06:00:00Z'],
    // Sunday evening in Greenwich is Monday in Stockholm.
    ['2026-11-22T23:30:00Z', '2026-W48', '2026-11-23T06:00:00Z'],
    ['2026-11-22T22:30:00Z', '2026-W47', '2026-11-16T06:00:00Z'],
  ])('%s lies in %s', (now, week, from) => {
    expect([at(now).week, at(now).from.toString()]).toEqual([week, from]);
  });

  test('goes from Monday at seven until Tuesday is over', () => {
    const { from, until, before, monday, sunday } = at('2026-03-30T12:00:00Z');
    // The week before it had an hour less.
    expect([from.since(before).total('hours'), until.since(from).total('hours')]).toEqual([167, 41]);
    expect([monday.toString(), sunday.toString()]).toEqual(['2026-03-30', '2026-04-05']);
  });

  test('has a name of its own, follows the one before without a gap, and is the same all week', () => {
    const moments = fc
      .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
      .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
    fc.assert(
      fc.property(moments, (now) => {
        const week = digestWeek(now);
        // By the clock on the wall: 168 hours are not always a week.
        const last = digestWeek(now.toZonedDateTimeISO('Europe/Stockholm').subtract({ weeks: 1 }).toInstant());
        expect(week.before.toString()).toBe(last.from.toString());
        expect(week.week).not.toBe(last.week);
        expect(digestWeek(week.from).week).toBe(week.week);
        expect(digestWeek(week.until.subtract({ seconds: 1 })).week).toBe(week.week);
        expect(week.from.toZonedDateTimeISO('Europe/Stockholm').hour).toBe(7);
      }),
      { numRuns: 300, examples: [[Temporal.Instant.from('2027-10-31T23:30:00Z')]] },
    );
  });
});
