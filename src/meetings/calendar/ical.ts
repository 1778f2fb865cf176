import type { Temporal } from 'temporal-polyfill';

/** A meeting as a calendar program is told of it (RFC 5545). Days and times are Stockholm's, as people say them. */
export interface CalendarEvent {
  /** The meeting's id: the same for as long as it lives, however often it moves. */
  readonly id: string;
  readonly sequence: number;
  readonly changedAt: Temporal.Instant;
  readonly summary: string;
  readonly on: Temporal.PlainDate;
  /** `HH:MM` */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly description: string;
  /** Whole address of the meeting's page; '' for none. */
  readonly url: string;
  readonly cancelled: boolean;
  readonly organizer?: CalendarAddress | undefined;
  readonly attendees?: readonly CalendarAddress[] | undefined;
}

interface CalendarAddress {
  readonly name: string;
  readonly email: string;
}

export interface CalendarFile {
  readonly name: string;
  /** `PUBLISH`: to follow · `REQUEST`: an invitation, or a change of one · `CANCEL`: a meeting that is called off (RFC 5546). */
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  /** When the file is made. */
  readonly now: Temporal.Instant;
  readonly events: readonly CalendarEvent[];
}

const zone = 'Europe/Stockholm';

/** Summer time as it has been since 1996: from the last Sunday of March to the last of October. */
const timezone = [
  ...['BEGIN:VTIMEZONE', `TZID:${zone}`],
  ...['BEGIN:STANDARD', 'DTSTART:19961027T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
  ...['BEGIN:DAYLIGHT', 'DTSTART:19960331T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT', 'END:VTIMEZONE'],
];

/** The whole file, its lines folded and ended as RFC 5545 has them. */
export function calendarText({ name, method, now, events }: CalendarFile): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Samrad//Moten//SV', 'CALSCALE:GREGORIAN', `METHOD:${method}`],
    `X-WR-CALNAME:${escaped(name)}`,
    ...(method === 'PUBLISH' ? ['REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H'] : []),
    ...timezone,
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, now: Temporal.Instant): readonly string[] {
  const { id, on, starts, ends, organizer, attendees = [] } = event;
  const at = (time: string) => `TZID=${zone}:${on.toString().replaceAll('-', '')}T${time.replace(':', '')}00`;
  return [
    ...['BEGIN:VEVENT', `UID:${id}@samrad`, `DTSTAMP:${utc(now)}`, `LAST-MODIFIED:${utc(event.changedAt)}`],
    ...[`SEQUENCE:${event.sequence}`, `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`],
    ...[`DTSTART;${at(starts)}`, `DTEND;${at(ends)}`, `SUMMARY:${escaped(event.summary)}`],
    ...(event.place === '' ? [] : [`LOCATION:${escaped(event.place)}`]),
    ...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
    ...(event.url === '' ? [] : [`URL:${event.url}`]),
    ...(organizer === undefined ? [] : [`ORGANIZER;CN=${quoted(organizer.name)}:mailto:${organizer.email}`]),
    ...attendees.map(
      ({ name, email }) => `ATTENDEE;CN=${quoted(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${email}`,
    ),
    'END:VEVENT',
  ];
}

function utc(instant: Temporal.Instant): string {
  return `${instant.toString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Text as a value (3.3.11). What no calendar could show is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Text as a parameter (3.1): it can hold no quotation marks. */
function quoted(text: string): string {
  return `"${text.replaceAll(/[\p{Cc}"]/gu, ' ')}"`;
}

/** No line is longer than 75 octets, and no letter is cut in two (3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const more = Buffer.byteLength(letter);
    if (octets + more > 75) {
      parts.push(part);
      // The space that begins the next line counts.
      [part, octets] = ['', 1];
    }
    part += letter;
    octets += more;
  }
  return [...parts, part].join('\r\n ');
}
