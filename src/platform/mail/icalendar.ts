import type { Temporal } from 'temporal-polyfill';

/** How a calendar file asks to be taken (RFC 5546): followed, answered as an invitation, or taken away. */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

/**
 * A calendar file (RFC 5545), lines folded and ended as it has them. Times in it are local with their zone beside, as Outlook, Google and
 * Apple read them: a meeting at nine is at nine whatever becomes of summer time.
 * @param about lines about the calendar itself @param inside its events' lines, unfolded
 */
export function calendarFile(method: CalendarMethod, about: readonly string[], inside: readonly string[]): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Samråd//Möten//SV', 'CALSCALE:GREGORIAN', `METHOD:${method}`];
  return [...head, ...about, ...stockholmZone, ...inside, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('');
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

/** `;TZID=Europe/Stockholm:20270312T090000`. @param local `YYYY-MM-DDTHH:MM`, as people say it */
export function localTime(local: string): string {
  return `;TZID=Europe/Stockholm:${local.replaceAll(/[-:]/g, '')}00`;
}

/** `20270101T083000Z`, to the second. */
export function utcTime(instant: Temporal.Instant): string {
  return instant.round('second').toString().replaceAll(/[-:]/g, '');
}

/** A text (RFC 5545, 3.3.11). */
export function calendarValue(text: string): string {
  const plain = text.replaceAll(/\r\n?/g, '\n').replaceAll(control, '');
  return plain.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A parameter's value, which can hold no quotation mark (RFC 5545, 3.2). */
export function calendarParameter(text: string): string {
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
