import type { Temporal } from 'temporal-polyfill';
import { catalogue, dayAndMonth, type Lang, longDate } from '../../ui/index.ts';
import { hoursInWords } from './hours.ts';

/** The meeting that comes next, as its sentence needs it. */
interface NextMeeting {
  readonly organ: string;
  readonly on: Temporal.PlainDate;
  /** `HH:MM` */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  /** The notice has gone. */
  readonly noticed: boolean;
  /** By the organ's own rule the notice goes at least so many days before. */
  readonly noticeDays: number;
}

const words = catalogue({
  sv: {
    none: 'Inget möte är planerat.',
    today: (organ: string, when: string) => `I dag möts ${organ} ${when}.`,
    next: (organ: string, day: string, when: string) => `Nästa möte är ${organ} den ${day} ${when}.`,
    gone: 'Kallelsen har gått ut.',
    due: (day: string) => `Kallelsen ska ut senast ${day}.`,
    dueToday: 'Kallelsen ska ut i dag.',
    late: (day: string) => `Kallelsen skulle ha gått ut ${day}.`,
  },
  en: {
    none: 'No meeting is planned.',
    today: (organ, when) => `Today ${organ} meets ${when}.`,
    next: (organ, day, when) => `The next meeting is ${organ} on ${day} ${when}.`,
    gone: 'The notice has gone.',
    due: (day) => `The notice goes by ${day}.`,
    dueToday: 'The notice goes today.',
    late: (day) => `The notice should have gone by ${day}.`,
  },
});

/** When the next meeting is, whose, and what is to be done for it: one or two sentences. */
export function yearSentence(lang: Lang, next: NextMeeting | null, today: Temporal.PlainDate): string {
  const w = words[lang];
  if (next === null) return w.none;
  const when = `${hoursInWords(lang, next)}${next.place === '' ? '' : `, ${next.place}`}`;
  const isToday = next.on.equals(today);
  const said = isToday ? w.today(next.organ, when) : w.next(next.organ, longDate(lang, next.on), when);
  return `${said} ${noticeSentence(lang, next, today)}`;
}

function noticeSentence(lang: Lang, { noticed, noticeDays, on }: NextMeeting, today: Temporal.PlainDate): string {
  const w = words[lang];
  if (noticed) return w.gone;
  const due = on.subtract({ days: noticeDays });
  if (due.equals(today)) return w.dueToday;
  return due.since(today).sign < 0 ? w.late(dayAndMonth(lang, due)) : w.due(dayAndMonth(lang, due));
}
