import type { Temporal } from 'temporal-polyfill';
import { calendarFile, calendarValue, localTime, utcTime } from '../../platform/mail/index.ts';

/** A meeting as calendars that follow it are told (RFC 5545). Days and times are Stockholm's, as people say them. */
export interface CalendarEvent {
  /** The same for as long as the meeting lives, however often it moves. */
  readonly uid: string;
  readonly sequence: number;
  readonly changedAt: Temporal.Instant;
  readonly summary: string;
  readonly on: Temporal.PlainDate;
  /** `HH:MM` */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly description: string;
  /** Whole address of the meeting's page. */
  readonly url: string;
  readonly cancelled: boolean;
}

/** A calendar to follow: asked for anew every sixth hour by those programs that ask how often. @param now when it is made */
export function feedText(name: string, events: readonly CalendarEvent[], now: Temporal.Instant): string {
  const about = [`X-WR-CALNAME:${calendarValue(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H'];
  return calendarFile(
    'PUBLISH',
    about,
    events.flatMap((event) => eventLines(event, now)),
  );
}

function eventLines(event: CalendarEvent, now: Temporal.Instant): readonly string[] {
  const { uid, sequence, changedAt, on, starts, ends, place, description, cancelled } = event;
  return [
    ...['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${utcTime(now)}`, `LAST-MODIFIED:${utcTime(changedAt)}`],
    ...[`SEQUENCE:${sequence}`, `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`],
    ...[`DTSTART${localTime(`${on}T${starts}`)}`, `DTEND${localTime(`${on}T${ends}`)}`],
    `SUMMARY:${calendarValue(event.summary)}`,
    ...(place === '' ? [] : [`LOCATION:${calendarValue(place)}`]),
    ...(description === '' ? [] : [`DESCRIPTION:${calendarValue(description)}`]),
    ...[`URL:${event.url}`, `TRANSP:${cancelled ? 'TRANSPARENT' : 'OPAQUE'}`, 'END:VEVENT'],
  ];
}
