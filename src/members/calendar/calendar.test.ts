import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { cpuMs } from '../../../test/support/cpu-time.ts';
import { compareCalendar, toSave } from './compare.ts';
import { decode } from './decode.ts';
import { readCalendar } from './read-calendar.ts';
import { readDay } from './read-day.ts';
import { type CalendarLine, rowOf } from './rows.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/** A reading as short text: `2026-02-03<2026-01-20`, or the trouble. */
function said(lines: readonly CalendarLine[]): readonly string[] {
  return lines.map((line) => `${line.number}: ${'row' in line ? `${line.row.on}<${line.row.submitBy ?? '?'}` : line.trouble}`);
}

describe('a day', () => {
  test.each([
    ['2026-02-03', '2026-02-03'],
    ['20260203', '2026-02-03'],
    ['2026-02-03 13:00', '2026-02-03'],
    ['2026-02-03T13:00', '2026-02-03'],
    ['3/2 2026', '2026-02-03'],
    ['3/2-2026', '2026-02-03'],
    ['03.02.2026', '2026-02-03'],
    ['3 februari 2026', '2026-02-03'],
    ['den 3 februari 2026', '2026-02-03'],
    ['tisdag 3 februari 2026', '2026-02-03'],
    ['Tisdagen den 3 februari 2026 kl. 13.00', '2026-02-03'],
    ['tis 3 feb. 2026', '2026-02-03'],
    ['1 maj 2026', '2026-05-01'],
    ['lördag 3 okt 2026', '2026-10-03'],
    ['24 sept 2026', '2026-09-24'],
  ])('%s', (text, wanted) => expect(readDay(text)?.toString()).toBe(wanted));

  test.each([
    '',
    '3 februari',
    '3/2',
    '3/2 26',
    '30 februari 2026',
    '31/4 2026',
    'snarast',
    '2026-13-01',
    '3 fnord 2026',
    '0001-01-01',
  ])('not %j', (text) => expect(readDay(text)).toBeNull());
});

describe('the last day to submit', () => {
  test.each([
    ['2026-01-20', '2026-01-20'],
    ['14', '2026-01-20'],
    ['14 dagar', '2026-01-20'],
    ['14 dagar före', '2026-01-20'],
    ['0', '2026-02-03'],
  ])('may be %s', (text, wanted) => expect(rowOf('2026-02-03', text)).toEqual({ on: day('2026-02-03'), submitBy: day(wanted) }));

  test('may be left out, but not come after the meeting or be gibberish', () => {
    expect(rowOf('2026-02-03', ' ')).toEqual({ on: day('2026-02-03'), submitBy: null });
    expect(rowOf('2026-02-03', '2026-02-04')).toBe('submit-after-meeting');
    expect(rowOf('2026-02-03', 'strax')).toBe('submit-not-understood');
  });
});

describe('a table', () => {
  test.each([
    ['semicolons', 'Sammanträde;Sista inlämningsdag\n2026-02-03;2026-01-20\n3/3 2026;14\n'],
    [
      'commas, Windows line ends, a mark',
      '\uFEFFSammanträde,Sista inlämningsdag\r\n2026-02-03,2026-01-20\r\n"3 mars 2026","14 dagar"\r\n',
    ],
    ['tabs', 'Sammanträde\tSista inlämningsdag\n2026-02-03\t2026-01-20\n3 mars 2026\t2026-02-17'],
    [
      'the columns the other way round, among others',
      'Inlämning;Plats;Sammanträdesdatum\n2026-01-20;Sal 1;2026-02-03\n14;Sal 2;2026-03-03',
    ],
  ])('with %s', (_, text) => {
    const { source, lines } = readCalendar(text, null);
    expect(source).toBe('csv');
    expect(said(lines)).toEqual(['2: 2026-02-03<2026-01-20', '3: 2026-03-03<2026-02-17']);
  });

  test('without names, and with one column', () => {
    expect(said(readCalendar('2026-02-03;2026-01-20\n2026-03-03', null).lines)).toEqual([
      '1: 2026-02-03<2026-01-20',
      '2: 2026-03-03<?',
    ]);
    expect(said(readCalendar('3 februari 2026\n3 mars 2026', 21).lines)).toEqual([
      '1: 2026-02-03<2026-01-13',
      '2: 2026-03-03<2026-02-10',
    ]);
  });

  test('says of each line what is wrong with it, and reads the rest', () => {
    const text =
      'Sammanträde;Sista inlämningsdag\n\n2026-02-30;\n;2026-01-20\n2026-03-03;i god tid\n2026-04-03;2026-05-01\n2026-05-05;2026-04-20';
    expect(said(readCalendar(text, null).lines)).toEqual([
      '3: day-not-understood',
      '4: day-missing',
      '5: submit-not-understood',
      '6: submit-after-meeting',
      '7: 2026-05-05<2026-04-20',
    ]);
  });

  test('whose names mean nothing, or that is broken, or empty', () => {
    expect(said(readCalendar('A;B\n1;2', null).lines)).toEqual(['1: no-meeting-column']);
    expect(said(readCalendar('Sammanträde\n"2026-02-03', null).lines)).toEqual(['2: line-broken']);
    expect(readCalendar(' \n', null).lines).toEqual([]);
  });

  test('is read as it was saved: UTF-8, Windows-1252 and UTF-16', () => {
    const text = 'Sammanträde;Sista inlämningsdag';
    expect(decode(Buffer.from(text, 'utf8'))).toBe(text);
    expect(decode(Buffer.from(text, 'latin1'))).toBe(text);
    expect(decode(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(text);
  });
});

describe('an iCalendar file', () => {
  const ical = (...events: readonly string[]) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//a//b',
      ...events.map((e) => `BEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\n${e}\nEND:VEVENT`),
      'END:VCALENDAR',
    ]
      .join('\n')
      .replaceAll('\n', '\r\n');

  test('has days, local times, times in UTC, and folded lines', () => {
    const text = ical(
      'DTSTART;VALUE=DATE:20260203\nSUMMARY:Socialnämnden\n  sammanträder',
      'DTSTART;TZID=Europe/Stockholm:20260303T233000\nSUMMARY:Sent',
      'DTSTART;TZID="W. Europe Standard Time":20260304T130000',
      'DTSTART:20260403T233000',
      'DTSTART:20260504T220000Z',
    );
    const { source, lines } = readCalendar(text, 14);
    expect(source).toBe('ical');
    expect(lines[0]?.text).toBe('Socialnämnden sammanträder');
    expect(said(lines)).toEqual([
      '1: 2026-02-03<2026-01-20',
      '2: 2026-03-03<2026-02-17',
      '3: 2026-03-04<2026-02-18',
      '4: 2026-04-03<2026-03-20',
      '5: 2026-05-05<2026-04-21',
    ]);
  });

  test('tells repeats out, without the days left out, and knows what is cancelled or unreadable', () => {
    const repeated =
      'DTSTART;TZID=Europe/Stockholm:20260105T130000\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4\nEXDATE;TZID=Europe/Stockholm:20260119T130000';
    const text = ical(repeated, 'DTSTART;VALUE=DATE:20260601\nSTATUS:CANCELLED', 'DTSTART:2026050', 'SUMMARY:utan dag');
    expect(said(readCalendar(text, null).lines)).toEqual([
      '1: 2026-01-05<?',
      '1: 2026-02-02<?',
      '1: 2026-02-16<?',
      '2: cancelled',
      '3: day-not-understood',
      '4: day-not-understood',
    ]);
  });

  test.each(['FREQ=SECONDLY', 'FREQ=HOURLY', 'FREQ=DAILY;INTERVAL=-1'])('repeats by no rule of meetings: %s', (rule) => {
    const text = ical(`DTSTART;VALUE=DATE:20260203\nRRULE:${rule}`);
    expect(said(readCalendar(text, null).lines)).toEqual(['1: 2026-02-03<?']);
  });

  test('ends within three years, whatever it says', () => {
    const text = ical('DTSTART;VALUE=DATE:20260203\nRRULE:FREQ=YEARLY;UNTIL=99991231');
    expect(readCalendar(text, null).lines.length).toBeLessThanOrEqual(4);
  });

  test('of many repeats is not told out further than it is read', async () => {
    const text = ical(...Array.from({ length: 3_000 }, () => 'DTSTART;VALUE=DATE:20260203\nRRULE:FREQ=DAILY'));
    expect(await cpuMs(() => expect(readCalendar(text, null).lines).toHaveLength(1000))).toBeLessThan(10_000);
  });

  test('of parts within parts without end is broken', () => {
    const text = `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(50_000)}`;
    expect(said(readCalendar(text, null).lines)).toEqual(['1: line-broken']);
  });

  test('that is broken says so', () => {
    expect(said(readCalendar('BEGIN:VCALENDAR\nhej\nEND:VCALENDAR', null).lines)).toEqual(['1: line-broken']);
  });
});

test('each line is laid beside the calendar', () => {
  const board = { existsFrom: day('2026-01-01'), existsTo: day('2027-01-01') };
  const there = [
    { on: day('2026-02-03'), submitBy: day('2026-01-20') },
    { on: day('2026-03-03'), submitBy: null },
  ];
  const text = '2026-02-03;14\n2026-03-03;14\n2026-04-07\n2026-04-07\n2026-05-05;14\n2026-05-05;15\n2027-01-01\nhm';
  const compared = compareCalendar(board, there, readCalendar(text, null).lines);
  expect(compared.map((line) => (line.does === 'not-understood' ? line.trouble : line.does))).toEqual([
    'nothing',
    'change',
    'add',
    'nothing',
    'meeting-twice',
    'meeting-twice',
    'outside-boards-time',
    'day-not-understood',
  ]);
  expect(toSave(compared).map((row) => row.on.toString())).toEqual(['2026-03-03', '2026-04-07']);
});
