import { Temporal } from 'temporal-polyfill';
import { plainText } from '../../platform/prose/index.ts';
import { longDate } from '../../ui/index.ts';
import type { MinutesAttendee, MinutesContent, MinutesItem } from './minutes-content.ts';
import { minutesWords } from './words.ts';

const w = minutesWords.sv;

/** `Protokoll från SVO den 12 mars 2027` */
export function titleOfMinutes({ kind, organ, on }: Pick<MinutesContent, 'kind' | 'organ' | 'on'>): string {
  return w.title(kind, organ, longDate('sv', Temporal.PlainDate.from(on)));
}

/** `§ 14 Nära vård` */
export function headingOfItem({ paragraph, title }: Pick<MinutesItem, 'paragraph' | 'title'>): string {
  return paragraph === null ? title : `§ ${paragraph} ${title}`;
}

/** Name, capacity, whom they come from, and how they were there: one line. */
export function attendeeInWords(attendee: MinutesAttendee): string {
  const { name, party, principal, capacity, servingFor, presence, came, went } = attendee;
  const who = party === null ? name : `${name} (${party})`;
  const as = servingFor === null ? w.capacity[capacity] : w.servingFor(servingFor);
  const times = [came === '' ? [] : w.came(came), went === '' ? [] : w.went(went)].flat();
  const how = presence === 'absent' ? [] : [w.presence[presence]];
  return [who, as, ...(principal === null ? [] : [principal]), ...how, ...times].join(', ');
}

/** An item's own words as plain text, without its heading: what search finds and an extract is told by. */
export function itemAsText(item: MinutesItem): string {
  return [
    ...(item.struck === null ? [] : [w.struck(item.struck)]),
    plainText(item.note),
    ...item.outcomes.map(({ kind, text }) => labelled(w.outcome[kind], plainText(text))),
    ...item.voices.map(({ kind, name, text }) => labelled(`${w.voice[kind]} (${name})`, plainText(text))),
    ...item.absences.map(({ name, reason }) => `${name} ${w.absence[reason]}.`),
    ...item.tasks.map(({ text, owner, due }) => `${w.tasks}: ${w.task(sentence(text), owner, dayOf(due))}`),
    ...item.papers.map(({ title }) => `${w.papers}: ${title}`),
  ]
    .filter((each) => each.trim() !== '')
    .join('\n\n');
}

/** The whole as plain text: what full-text search reads, and a mail can carry. */
export function minutesAsText(content: MinutesContent): string {
  return [
    titleOfMinutes(content),
    content.title,
    content.attendance.map(attendeeInWords).join('\n'),
    plainText(content.opening),
    ...content.items.flatMap((item) => [headingOfItem(item), itemAsText(item)]),
    plainText(content.closing),
  ]
    .filter((each) => each.trim() !== '')
    .join('\n\n');
}

/** Ended by a full stop, whatever the writer did. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** `2027-04-30` as `30 april 2027`. */
export function dayOf(day: string | null): string | null {
  return day === null ? null : longDate('sv', Temporal.PlainDate.from(day));
}

function labelled(label: string, text: string): string {
  return text === '' ? `${label}.` : `${label}: ${text}`;
}
