import type { Temporal } from 'temporal-polyfill';
import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { NamedFile } from '../../platform/documents/index.ts';
import { addDays, type IsoDate } from '../calendar-days.ts';
import type { MailFacts } from './mail-facts.ts';

export interface CalendarFacts extends Pick<MailFacts, 'board' | 'round' | 'slot'> {
  /** Tells this board's days in this round from all others, as part of an address: the same days sent again replace the earlier. */
  readonly uid: string;
  readonly at: Temporal.Instant;
}

/** The last day to submit and the meeting as whole days (RFC 5545), for any calendar to take in; null when neither is known. */
export function calendarFile({ board, round, slot, uid, at }: CalendarFacts): NamedFile | null {
  if (slot.kind === 'unknown') return null;
  const stamp = { date: new Date(at.epochMilliseconds) };
  const numbers = round.registrationNumber === null ? '' : ` (vårt dnr ${round.registrationNumber})`;
  const event = (on: IsoDate, what: string, summary: string): IcsEvent => ({
    ...{ uid: `${what}-${uid}`, stamp, start: wholeDay(on), end: wholeDay(addDays(on, 1)) },
    ...{ summary, description: `${round.title}${numbers}`, timeTransparent: 'TRANSPARENT' },
  });
  const events = [
    ...(slot.submitBy === null
      ? []
      : [event(slot.submitBy, 'inlamning', `Sista dag att lämna in till ${board}: ${round.title}`)]),
    event(slot.on, 'mote', `${board} tar upp ${round.title}`),
  ];
  const text = generateIcsCalendar({ version: '2.0', prodId: '-//Samråd//Utskick//SV', method: 'PUBLISH', events });
  return { fileName: 'Datum till kalendern.ics', mediaType: 'text/calendar', bytes: new TextEncoder().encode(text) };
}

function wholeDay(on: IsoDate) {
  return { date: new Date(`${on}T00:00:00Z`), type: 'DATE' } as const;
}
