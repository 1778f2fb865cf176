import { Temporal } from 'temporal-polyfill';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { type Invitation, invitationText } from './invitation.ts';

const invitation: Invitation = {
  ...{
    uid: 'm1@samrad.example.se',
    sequence: 1,
    method: 'REQUEST',
    summary: 'Möte; med, "SVO" \\ åäö',
    url: 'https://x.se/moten/1',
  },
  ...{ description: `Dagordning\n1. Nära vård, ${'åäö '.repeat(60)}`, location: 'Linköping, stora salen' },
  ...{ starts: '2027-03-12T09:00', ends: '2027-03-12T12:00' },
};
const people = {
  organizer: { name: 'Samråd; "vård"\r\nX-ONT:1', address: 'samrad@example.se' },
  attendee: { name: 'Eva Ek, Kinda', address: 'eva@example.se' },
};
const stamp = Temporal.Instant.from('2027-03-01T10:00:00.123Z');
const text = (more: Partial<Invitation> = {}, to: typeof people | null = people) =>
  invitationText({ ...invitation, ...more }, to, stamp);
const read = (more: Partial<Invitation> = {}, to: typeof people | null = people) => {
  const calendar = convertIcsCalendar(undefined, text(more, to));
  const [event] = calendar.events ?? [];
  if (event === undefined) throw new Error('no event');
  return { calendar, event };
};
/** The instants that a calendar makes of the file, by the zone that stands in it. */
const hours = (day: string, starts: string, ends: string) => {
  const { event } = read({ starts: `${day}T${starts}`, ends: `${day}T${ends}` });
  const end = 'end' in event && event.end ? event.end.date.toISOString() : '';
  return [event.start.date.toISOString(), end].map((at) => at.slice(0, 16));
};
/** The same by the zone's name, as RFC 5545 (3.3.5) reads an hour that is left out or comes twice: what we read back with errs there. */
const byName = (day: string, starts: string, ends: string) =>
  ['DTSTART', 'DTEND'].map((name) => {
    const file = text({ starts: `${day}T${starts}`, ends: `${day}T${ends}` });
    const said = new RegExp(`${name};TZID=Europe/Stockholm:(\\d{8}T\\d{6})\\r`).exec(file)?.[1] ?? '';
    return Temporal.PlainDateTime.from(said).toZonedDateTime('Europe/Stockholm').toInstant().toString().slice(0, 16);
  });

describe('an invitation', () => {
  it('says the same when it is read back', () => {
    const { calendar, event } = read();
    expect(calendar.method).toBe('REQUEST');
    expect(event).toMatchObject({
      ...{ uid: 'm1@samrad.example.se', sequence: 1, status: 'CONFIRMED', summary: invitation.summary },
      ...{ description: invitation.description, location: invitation.location, url: invitation.url },
      attendees: [{ email: 'eva@example.se', rsvp: false, partstat: 'NEEDS-ACTION', role: 'REQ-PARTICIPANT' }],
    });
    expect(text()).toContain('DTSTAMP:20270301T100000Z');
  });

  it('lets no name make a line of its own, and breaks lines at 75 octets', () => {
    expect(text()).toContain(`ORGANIZER;CN="Samråd; 'vård' X-ONT:1":mailto:samrad@example.se`);
    const lines = text().split('\r\n');
    expect(lines.filter((line) => /^X-/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
    expect(text()).not.toMatch(/[^\r]\n/);
  });

  it('takes itself back under the same name', () => {
    const { calendar, event } = read({ method: 'CANCEL', sequence: 2 });
    expect(calendar.method).toBe('CANCEL');
    expect(event).toMatchObject({ uid: 'm1@samrad.example.se', sequence: 2, status: 'CANCELLED' });
  });

  it('asks nobody in a file that one takes for oneself', () => {
    const file = text({ method: 'PUBLISH' }, null);
    expect(file).not.toContain('ATTENDEE');
    expect(file).not.toContain('ORGANIZER');
  });

  it.each([
    ['in winter', '2027-03-12', '09:00', '12:00', ['2027-03-12T08:00', '2027-03-12T11:00']],
    ['moved past the change to summer time', '2027-04-02', '09:00', '12:00', ['2027-04-02T07:00', '2027-04-02T10:00']],
    ['moved back past the change in autumn', '2027-11-05', '09:00', '12:00', ['2027-11-05T08:00', '2027-11-05T11:00']],
  ])('is at the hours that were said: %s', (_, day, starts, ends, instants) => {
    expect(hours(day, starts, ends)).toEqual(instants);
    expect(byName(day, starts, ends)).toEqual(instants);
  });

  it.each([
    ['when an hour is left out', '2027-03-28', '01:30', '03:30', ['2027-03-28T00:30', '2027-03-28T01:30']],
    ['begun in the hour that is left out', '2027-03-28', '02:30', '04:00', ['2027-03-28T01:30', '2027-03-28T02:00']],
    ['when an hour comes twice', '2027-10-31', '01:30', '03:30', ['2027-10-30T23:30', '2027-10-31T02:30']],
    ['begun in the hour that comes twice', '2027-10-31', '02:30', '03:30', ['2027-10-31T00:30', '2027-10-31T02:30']],
  ])('is at the hours that were said, the night %s', (_, day, starts, ends, instants) => {
    expect(byName(day, starts, ends)).toEqual(instants);
  });

  it('turns the clock on the days of the law', () => {
    const zone = read().calendar.timezones?.[0];
    const turns = zone?.props.map(({ type, offsetFrom, offsetTo }) => [type, offsetFrom, offsetTo]);
    expect(turns).toEqual([
      ['DAYLIGHT', '+0100', '+0200'],
      ['STANDARD', '+0200', '+0100'],
    ]);
  });
});
