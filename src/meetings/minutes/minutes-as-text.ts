import { Temporal } from 'temporal-polyfill';
import { plainText } from '../../platform/prose/index.ts';
import { longDate } from '../../ui/index.ts';
import type { MinutesAttendee, MinutesContent, MinutesItem } from './minutes-content.ts';
import { minutesWords as w } from './words.ts';

/** `Protokoll från SVO den 12 mars 2027` */
export function titleOfMinutes({ kind, organ, on }: Pick<MinutesContent, 'kind' | 'organ' | 'on'>): string {
  return w.title(kind, organ, dayOf(on));
}

/** `§ 14 Nära vård` */
export function headingOfItem({ paragraph, title }: Pick<MinutesItem, 'paragraph' | 'title'>): string {
  return paragraph === null ? title : `§ ${paragraph} ${title}`;
}

/** Name, as what, whom they come from, and how they were there: the cells of a row. */
export function attendeeInWords(attendee: MinutesAttendee): readonly [string, string, string, string] {
  const { name, party, principal, capacity, servingFor, presence, came, went } = attendee;
  const times = [came === '' ? [] : w.came(came), went === '' ? [] : w.went(went)].flat();
  return [
    party === null ? name : `${name} (${party})`,
    servingFor === null ? w.capacity[capacity] : w.servingFor(servingFor),
    principal ?? '',
    [w.presence[presence], ...times].join(', '),
  ];
}

/** A task as the minutes say it: what, who, by when. */
export function taskInWords({ text, owner, due }: MinutesItem['tasks'][number]): string {
  return w.task(/[.!?]$/.test(text) ? text : `${text}.`, owner, due === null ? null : dayOf(due));
}

/** An item's own words as plain text, without its heading: what search finds and an extract is told by. */
export function itemAsText(item: MinutesItem): string {
  return joined([
    item.struck === null ? '' : w.struck(item.struck),
    plainText(item.note),
    ...item.outcomes.map(({ kind, text }) => labelled(w.outcome[kind], plainText(text))),
    ...item.voices.map(({ kind, name, text }) => labelled(`${w.voice[kind]}, ${name}`, plainText(text))),
    ...item.absences.map(({ name, reason }) => `${name} ${w.absence[reason]}.`),
    ...item.tasks.map((task) => `${w.tasks}: ${taskInWords(task)}`),
    ...item.papers.map(({ title }) => `${w.papers}: ${title}`),
  ]);
}

/** The whole as plain text: what full-text search reads, and a mail can carry. */
export function minutesAsText(content: MinutesContent): string {
  return joined([
    titleOfMinutes(content),
    content.title,
    content.attendance.map((attendee) => attendeeInWords(attendee).filter(Boolean).join(', ')).join('\n'),
    plainText(content.opening),
    ...content.items.flatMap((item) => [headingOfItem(item), itemAsText(item)]),
    plainText(content.closing),
  ]);
}

/** `2027-04-30` as `30 april 2027`. */
export function dayOf(day: string): string {
  return longDate('sv', Temporal.PlainDate.from(day));
}

function labelled(label: string, text: string): string {
  return text === '' ? `${label}.` : `${label}: ${text}`;
}

function joined(pieces: readonly string[]): string {
  return pieces.filter((each) => each.trim() !== '').join('\n\n');
}
