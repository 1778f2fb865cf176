import type { Temporal } from 'temporal-polyfill';
import { catalogue, type Lang, list, longDate } from '../../ui/index.ts';
import type { MinutesKind } from './minutes-content.ts';

/** What the opening sentence of the minutes' page is made from. */
export interface MinutesSituation {
  readonly kind: MinutesKind;
  readonly stands: 'planned' | 'cancelled' | 'not-held';
  /** The meeting is still ahead, or goes on. */
  readonly ahead: boolean;
  /** The latest frozen number; 0 while none is. */
  readonly number: number;
  /** What has been written since is not in it. */
  readonly edited: boolean;
  /** The day it became finished; null while it is not. */
  readonly finishedOn: Temporal.PlainDate | null;
  /** Nobody verifies it. */
  readonly unverified: boolean;
  /** Who is to verify and has not said anything. */
  readonly waitsFor: readonly string[];
  /** Who has said that something is wrong. */
  readonly objected: readonly string[];
  /** Last day by the organ's own rule; null where it has none. */
  readonly by: Temporal.PlainDate | null;
  readonly today: Temporal.PlainDate;
  readonly corrections: number;
}

/** Where notes or minutes stand, whom they wait for, and by when. Pure. */
export function minutesSentence(lang: Lang, known: MinutesSituation): string {
  const w = words[lang];
  const what = w.what[known.kind];
  if (known.finishedOn !== null) return finished(lang, known, longDate(lang, known.finishedOn));
  if (known.stands !== 'planned') return w.notHeld[known.stands](what);
  if (known.number === 0) return known.ahead ? w.ahead(what) : [w.written(what), byWhen(lang, known)].filter(Boolean).join(' ');
  return [
    w.frozen(what, known.number),
    ...(known.objected.length === 0 ? [] : [w.objected(list(lang, known.objected))]),
    ...(known.waitsFor.length === 0 ? [] : [w.waits(list(lang, known.waitsFor))]),
    byWhen(lang, known),
    ...(known.edited ? [w.edited] : []),
  ]
    .filter(Boolean)
    .join(' ');
}

function finished(lang: Lang, { kind, unverified, corrections }: MinutesSituation, day: string): string {
  const w = words[lang];
  const said = unverified ? w.finished(w.what[kind], day) : w.verified(w.what[kind], day);
  return corrections === 0 ? said : `${said} ${w.corrected(corrections)}`;
}

/** The organ's own rule, never the law's (domain.md, 7). */
function byWhen(lang: Lang, { by, today }: MinutesSituation): string {
  if (by === null) return '';
  return today.since(by).sign > 0 ? words[lang].late(longDate(lang, by)) : words[lang].by(longDate(lang, by));
}

const words = catalogue({
  sv: {
    what: { notes: 'Minnesanteckningarna', minutes: 'Protokollet' },
    notHeld: {
      cancelled: (what: string) => `${what} skrivs inte: mötet är inställt.`,
      'not-held': (what: string) => `${what} skrivs inte: mötet hölls inte.`,
    },
    ahead: (what: string) => `${what} skrivs när mötet har hållits. Så här ser texten ut så långt.`,
    written: (what: string) => `${what} skrivs och väntar på att sekretariatet fryser texten.`,
    frozen: (what: string, number: number) =>
      number === 1
        ? `${what} är fryst${what.endsWith('na') ? 'a' : ''}.`
        : `${what} är fryst${what.endsWith('na') ? 'a' : ''} för ${number === 2 ? 'andra' : `${number}:e`} gången.`,
    objected: (names: string) => `${names} har invänt mot något i texten.`,
    waits: (names: string) => `Texten väntar på att ${names} justerar den.`,
    edited: 'Det som har skrivits efter frysningen är inte med.',
    by: (day: string) => `Enligt organets egen regel ska det vara klart senast den ${day}.`,
    late: (day: string) => `Enligt organets egen regel skulle det ha varit klart den ${day}.`,
    verified: (what: string, day: string) => `${what} justerades den ${day} och ändras inte mer.`,
    finished: (what: string, day: string) =>
      `${what} blev färdig${what.endsWith('na') ? 'a' : 't'} den ${day} och ändras inte mer.`,
    corrected: (count: number) => (count === 1 ? 'En rättelse finns.' : `${count} rättelser finns.`),
  },
  en: {
    what: { notes: 'The notes', minutes: 'The minutes' },
    notHeld: {
      cancelled: (what) => `${what} are not written: the meeting is cancelled.`,
      'not-held': (what) => `${what} are not written: the meeting was not held.`,
    },
    ahead: (what) => `${what} are written when the meeting has been held. This is the text so far.`,
    written: (what) => `${what} are being written, and wait for the secretariat to freeze the text.`,
    frozen: (what, number) => (number === 1 ? `${what} are frozen.` : `${what} are frozen, number ${number}.`),
    objected: (names) => `${names} said that something in the text is wrong.`,
    waits: (names) => `The text waits for ${names} to verify it.`,
    edited: 'What has been written since is not in it.',
    by: (day) => `By the organ’s own rule it is to be done by ${day}.`,
    late: (day) => `By the organ’s own rule it was to be done by ${day}.`,
    verified: (what, day) => `${what} were verified on ${day} and change no more.`,
    finished: (what, day) => `${what} were finished on ${day} and change no more.`,
    corrected: (count) => (count === 1 ? 'There is one correction.' : `There are ${count} corrections.`),
  },
});
