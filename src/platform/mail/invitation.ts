import type { Temporal } from 'temporal-polyfill';

/** A meeting that a calendar is asked to take in, or to take away. */
export interface Invitation {
  /** The same for every word about the same meeting. */
  readonly uid: string;
  /** Rises with every word about it: a calendar keeps the highest. */
  readonly sequence: number;
  /** `PUBLISH` is a file that anybody takes in for themselves: it asks nobody. */
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  readonly summary: string;
  /** Plain text, lines ended by \n. */
  readonly description: string;
  readonly location: string;
  readonly url: string;
  /** `YYYY-MM-DDTHH:MM` in Europe/Stockholm, as people say it. */
  readonly starts: string;
  readonly ends: string;
}

interface Named {
  readonly name: string;
  readonly address: string;
}

/**
 * The invitation as a calendar file (RFC 5545, RFC 5546), lines ended by CRLF. The same gives the same bytes. Times are local with their
 * zone beside, as Outlook, Google and Apple read them: a meeting at nine is at nine whatever becomes of summer time.
 * @param people null for a file that asks nobody
 */
export function invitationText(
  invitation: Invitation,
  people: { readonly organizer: Named; readonly attendee: Named } | null,
  stamp: Temporal.Instant,
): string {
  const { uid, sequence, method, summary, description, location, url, starts, ends } = invitation;
  const cancelled = method === 'CANCEL';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samråd//Kallelse//SV',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...stockholmZone,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp.round('second').toString().replaceAll(/[-:]/g, '')}`,
    `DTSTART;TZID=Europe/Stockholm:${localTime(starts)}`,
    `DTEND;TZID=Europe/Stockholm:${localTime(ends)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(location === '' ? [] : [`LOCATION:${escaped(location)}`]),
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    `URL:${url}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(people === null ? [] : peopleLines(people, cancelled)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Nobody is asked to answer by mail: the answer is given on the meeting's page, which the description leads to. */
function peopleLines({ organizer, attendee }: { organizer: Named; attendee: Named }, cancelled: boolean): readonly string[] {
  const asked = cancelled ? '' : 'PARTSTAT=NEEDS-ACTION;';
  return [
    `ORGANIZER;CN=${quoted(organizer.name)}:mailto:${organizer.address}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;${asked}RSVP=FALSE;CN=${quoted(attendee.name)}:mailto:${attendee.address}`,
  ];
}

/** As it has been since 1996 (directive 2000/84/EC): the last Sundays of March and October, at one o'clock UTC. */
const stockholmZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function localTime(local: string): string {
  return `${local.replaceAll(/[-:]/g, '')}00`;
}

/** A text (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  const plain = text.replaceAll(/\r\n?/g, '\n').replaceAll(control, '');
  return plain.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A parameter's value, which can hold no quotation mark (RFC 5545, 3.2). */
function quoted(text: string): string {
  return `"${text.replaceAll(/\s+/g, ' ').replaceAll(control, '').replaceAll('"', "'")}"`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what may not stand in a calendar file (RFC 5545, 3.1)
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Lines of at most 75 octets, broken between signs (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  let text = '';
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (length + size > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += sign;
    length += size;
  }
  return text;
}
