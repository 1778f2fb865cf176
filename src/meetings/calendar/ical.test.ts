import { Temporal } from 'temporal-polyfill';
import { convertIcsCalendar } from 'ts-ics';
import { expect, it } from 'vitest';
import { type CalendarEvent, feedText } from './ical.ts';

const now = Temporal.Instant.from('2027-01-02T10:00:00Z');
const event: CalendarEvent = {
  ...{
    uid: 'a1@samrad',
    sequence: 2,
    changedAt: Temporal.Instant.from('2027-01-01T08:30:00Z'),
    summary: 'SVO; vår, sommar och höst',
  },
  ...{ on: Temporal.PlainDate.from('2027-03-26'), starts: '09:00', ends: '12:00', place: 'Rådhuset, sal "A"' },
  ...{ description: 'Första raden\nAndra raden', url: 'https://samrad.example.se/moten/a1', cancelled: false },
};
const file = (events: readonly CalendarEvent[]) => feedText('Möten', events, now);

it('is read back by a reader that is not ours', () => {
  const [read] = convertIcsCalendar(undefined, file([event])).events ?? [];
  expect(read).toMatchObject({
    ...{ uid: 'a1@samrad', sequence: 2, status: 'CONFIRMED', summary: event.summary, location: event.place },
    ...{ description: event.description, url: event.url },
  });
  expect(read?.lastModified?.date.toISOString()).toBe('2027-01-01T08:30:00.000Z');
});

it('keeps the hour on both sides of the change to summer time (28 March 2027)', () => {
  const moved = { ...event, uid: 'a2@samrad', on: Temporal.PlainDate.from('2027-03-29') };
  const read = convertIcsCalendar(undefined, file([event, moved])).events ?? [];
  expect(read.map(({ start }) => start.date.toISOString())).toEqual(['2027-03-26T08:00:00.000Z', '2027-03-29T07:00:00.000Z']);
  expect(file([moved])).toContain('DTSTART;TZID=Europe/Stockholm:20270329T090000\r\n');
});

it('folds its lines between letters, at 75 octets', () => {
  const long = file([{ ...event, summary: 'ÅÄÖ'.repeat(60) }]);
  const lines = long.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(convertIcsCalendar(undefined, long).events?.[0]?.summary).toBe('ÅÄÖ'.repeat(60));
});

it('cannot be broken into by what is written in it', () => {
  const wicked = { ...event, place: 'A\r\nATTENDEE:mailto:x@y', summary: 'B\nEND:VEVENT' };
  const text = file([wicked]);
  expect(text.split('\r\n').filter((line) => /^(ATTENDEE|END:VEVENT)/.test(line))).toEqual(['END:VEVENT']);
});

it('says when a meeting is called off, and that it is to be followed', () => {
  const text = file([{ ...event, cancelled: true }]);
  expect(convertIcsCalendar(undefined, text).events?.[0]).toMatchObject({ status: 'CANCELLED' });
  expect(text).toContain('METHOD:PUBLISH\r\nX-WR-CALNAME:Möten\r\n');
});
