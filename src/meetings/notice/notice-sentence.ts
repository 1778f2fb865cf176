import type { Temporal } from 'temporal-polyfill';
import { capitalise, catalogue, countInWords, dayAndMonth, type Lang, relativeDays } from '../../ui/index.ts';

/** What the sentence at the top of the notice's page follows from. */
export interface NoticeSituation {
  /** Why nothing can go now; null where it can. */
  readonly refused: 'no-agenda' | 'meeting-past' | 'nothing-changed' | null;
  readonly cancelled: boolean;
  /** The day when the latest notice went; null while none has. */
  readonly sentOn: Temporal.PlainDate | null;
  /** How many things have changed since. */
  readonly changes: number;
  /** The last day for it by the organ's own rule, or by what holds while it has none. */
  readonly by: Temporal.PlainDate;
  readonly ownRule: boolean;
  readonly today: Temporal.PlainDate;
}

const words = catalogue({
  sv: {
    by: (day: string, relative: string, rule: string) =>
      `Kallelsen har inte gått. Den ska gå senast den ${day} (${relative}), enligt ${rule}.`,
    late: (day: string, rule: string) =>
      `Kallelsen har inte gått. Den skulle ha gått senast den ${day}, enligt ${rule}. Den kan skickas ändå.`,
    own: 'organets egen regel',
    usual: 'det som gäller tills organet skriver en egen regel',
    empty: 'Kallelsen har inte gått. Dagordningen är tom, så det finns inget att kalla till än.',
    emptied: 'Alla punkter har tagits bort från dagordningen sedan kallelsen gick.',
    never: 'Mötet har varit, och ingen kallelse gick.',
    past: (day: string) => `Kallelsen gick den ${day}. Mötet har varit.`,
    unsentCancelled: 'Mötet är inställt, och ingen kallelse har gått. Det finns ingen att meddela.',
    same: (day: string) => `Kallelsen gick den ${day}. Ingenting har ändrats sedan dess.`,
    told: (day: string) => `Att mötet är inställt meddelades den ${day}.`,
    cancelled: (day: string) => `Mötet är inställt, men de som kallades den ${day} har inte fått veta det.`,
    changed: (things: string, day: string) => `${things} har ändrats sedan kallelsen gick den ${day}. Det är inte skickat.`,
    things: (count: number) => (count === 1 ? 'En sak' : `${capitalise(countInWords('sv', count))} saker`),
  },
  en: {
    by: (day, relative, rule) => `The notice has not gone. It is to go by ${day} (${relative}), by ${rule}.`,
    late: (day, rule) => `The notice has not gone. It should have gone by ${day}, by ${rule}. It can be sent all the same.`,
    own: 'the organ’s own rule',
    usual: 'what holds until the organ writes a rule of its own',
    empty: 'The notice has not gone. The agenda is empty, so there is nothing to call to yet.',
    emptied: 'Every item has been taken off the agenda since the notice went.',
    never: 'The meeting has been, and no notice went.',
    past: (day) => `The notice went on ${day}. The meeting has been.`,
    unsentCancelled: 'The meeting is cancelled, and no notice has gone. There is nobody to tell.',
    same: (day) => `The notice went on ${day}. Nothing has changed since.`,
    told: (day) => `That the meeting is cancelled was told on ${day}.`,
    cancelled: (day) => `The meeting is cancelled, but those who were called on ${day} have not been told.`,
    changed: (things, day) => `${things} changed since the notice went on ${day}. It has not been sent.`,
    things: (count) => (count === 1 ? 'One thing has' : `${capitalise(countInWords('en', count))} things have`),
  },
});

/** Where the notice stands, in a sentence or two. Pure. */
export function noticeSentence(lang: Lang, known: NoticeSituation): string {
  const w = words[lang];
  const { refused, cancelled, sentOn, changes, by, today } = known;
  const sent = sentOn === null ? null : dayAndMonth(lang, sentOn);
  if (sent === null) {
    if (refused === 'meeting-past') return w.never;
    if (cancelled) return w.unsentCancelled;
    if (refused === 'no-agenda') return w.empty;
    const rule = known.ownRule ? w.own : w.usual;
    const left = today.until(by).days;
    return left < 0 ? w.late(dayAndMonth(lang, by), rule) : w.by(dayAndMonth(lang, by), relativeDays(lang, left), rule);
  }
  if (refused === 'meeting-past') return w.past(sent);
  if (changes === 0) return cancelled ? w.told(sent) : w.same(sent);
  if (refused === 'no-agenda') return w.emptied;
  return cancelled ? w.cancelled(sent) : w.changed(w.things(changes), sent);
}
