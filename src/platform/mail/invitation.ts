import type { Temporal } from 'temporal-polyfill';
import { type CalendarMethod, calendarFile, calendarParameter, calendarValue, localTime, utcTime } from './icalendar.ts';

/** A meeting that a calendar is asked to take in, or to take away. */
export interface Invitation {
  /** The same for every word about the same meeting. */
  readonly uid: string;
  /** Rises with every word about it: a calendar keeps the highest. */
  readonly sequence: number;
  /** `PUBLISH` is a file that anybody takes in for themselves: it asks nobody. */
  readonly method: CalendarMethod;
  /** The meeting is not to be: what `CANCEL` always says. */
  readonly cancelled?: boolean;
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
 * The invitation as a calendar file (RFC 5545, RFC 5546). The same gives the same bytes.
 * @param people null for a file that asks nobody
 */
export function invitationText(
  invitation: Invitation,
  people: { readonly organizer: Named; readonly attendee: Named } | null,
  stamp: Temporal.Instant,
): string {
  const { uid, sequence, method, summary, description, location, url, starts, ends } = invitation;
  const cancelled = method === 'CANCEL' || invitation.cancelled === true;
  const event = [
    ...['BEGIN:VEVENT', `UID:${uid}`, `SEQUENCE:${sequence}`, `DTSTAMP:${utcTime(stamp)}`],
    ...[`DTSTART${localTime(starts)}`, `DTEND${localTime(ends)}`, `SUMMARY:${calendarValue(summary)}`],
    ...(location === '' ? [] : [`LOCATION:${calendarValue(location)}`]),
    ...(description === '' ? [] : [`DESCRIPTION:${calendarValue(description)}`]),
    ...[`URL:${url}`, `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`, `TRANSP:${cancelled ? 'TRANSPARENT' : 'OPAQUE'}`],
    ...(people === null ? [] : peopleLines(people, cancelled)),
    'END:VEVENT',
  ];
  return calendarFile(method, [], event);
}

/** Nobody is asked to answer by mail: the answer is given on the meeting's page, which the description leads to. */
function peopleLines({ organizer, attendee }: { organizer: Named; attendee: Named }, cancelled: boolean): readonly string[] {
  const asked = cancelled ? '' : 'PARTSTAT=NEEDS-ACTION;';
  return [
    `ORGANIZER;CN=${calendarParameter(organizer.name)}:mailto:${organizer.address}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;${asked}RSVP=FALSE;CN=${calendarParameter(attendee.name)}:mailto:${attendee.address}`,
  ];
}
