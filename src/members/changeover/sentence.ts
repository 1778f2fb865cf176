import { capitalise, catalogue, countInWords, type Day, type Lang, list, longDate, number } from '../../ui/index.ts';
import type { Progress, SeatState } from './seats.ts';

/** Days as they are written in text. */
interface Told {
  readonly name: string;
  /** "ledamot i Samrådet". */
  readonly seat: string;
  readonly last: string;
  readonly begins: string;
  readonly successor: string;
}

const words = catalogue({
  sv: {
    noneOpen: 'Inget skifte pågår.',
    open: (count: string, one: boolean) => `${count} ${one ? 'skifte' : 'skiften'} pågår.`,
    none: 'Ingen har någon plats där dagen före.',
    allDone: (all: string, one: boolean) => (one ? 'Den enda platsen är klar.' : `Alla ${all} platser är klara.`),
    done: (done: string, all: string) => `${done} av ${all} platser är klara`,
    without: (count: string) => `${count} saknar efterträdare`,
    undecided: (count: string) => `${count} väntar på besked`,
    seat: {
      'goes-on': ({ name, seat, last }: Told) => `${name} går kvar som ${seat} efter den ${last}.`,
      succeeded: ({ name, seat, successor, begins }: Told) =>
        `${successor} kommer i stället för ${name} som ${seat} den ${begins}.`,
      'no-successor': ({ name, seat, last }: Told) => `${name} slutar som ${seat} den ${last}, och ingen är utsedd i stället.`,
      undecided: ({ name, seat, begins }: Told) => `${name} är ${seat}. Det är inte bestämt vad som händer den ${begins}.`,
    },
  },
  en: {
    noneOpen: 'No changeover is under way.',
    open: (count, one) => `${count} ${one ? 'changeover is' : 'changeovers are'} under way.`,
    none: 'Nobody holds a seat there the day before.',
    allDone: (all, one) => (one ? 'The only seat is settled.' : `All ${all} seats are settled.`),
    done: (done, all) => `${done} of ${all} seats are settled`,
    without: (count) => `${count} without a successor`,
    undecided: (count) => `${count} not decided yet`,
    seat: {
      'goes-on': ({ name, seat, last }) => `${name} goes on as ${seat} after ${last}.`,
      succeeded: ({ name, seat, successor, begins }) => `${successor} comes instead of ${name} as ${seat} on ${begins}.`,
      'no-successor': ({ name, seat, last }) => `${name} ends as ${seat} on ${last}, and nobody has been appointed instead.`,
      undecided: ({ name, seat, begins }) => `${name} is ${seat}. What happens on ${begins} has not been decided.`,
    },
  },
});

/** "Två skiften pågår." @param open how many there are */
export function openSentence(lang: Lang, open: number): string {
  const w = words[lang];
  return open === 0 ? w.noneOpen : w.open(capitalise(countInWords(lang, open, true)), open === 1);
}

/** "12 av 20 platser är klara; 3 saknar efterträdare och 5 väntar på besked." */
export function progressSentence(lang: Lang, { all, done, withoutSuccessor, undecided }: Progress): string {
  const w = words[lang];
  if (all === 0) return w.none;
  if (done === all) return w.allDone(number(lang, all), all === 1);
  const left = [
    ...(withoutSuccessor === 0 ? [] : [w.without(number(lang, withoutSuccessor))]),
    ...(undecided === 0 ? [] : [w.undecided(number(lang, undecided))]),
  ];
  return `${w.done(number(lang, done), number(lang, all))}; ${list(lang, left)}.`;
}

/** "Anna Ek slutar som ledamot i Samrådet den 31 december 2026, och ingen är utsedd i stället." */
export function seatSentence(
  lang: Lang,
  told: {
    readonly state: SeatState;
    readonly name: string;
    readonly seat: string;
    /** The day before the change. */
    readonly last: Day;
    /** The successor's first day; else the first day of the change. */
    readonly begins: Day;
    readonly successor: string;
  },
): string {
  return words[lang].seat[told.state]({ ...told, last: longDate(lang, told.last), begins: longDate(lang, told.begins) });
}
