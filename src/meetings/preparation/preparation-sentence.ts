import type { Temporal } from 'temporal-polyfill';
import { catalogue, countInWords, type Lang, list, longDate } from '../../ui/index.ts';

/** How far the preparation of a meeting has come. */
export interface PreparationTold {
  /** `over`: the notice has gone. */
  readonly state: 'none' | 'asked' | 'ready' | 'changed' | 'over';
  /** Names of those who prepare. */
  readonly presidium: readonly string[];
  /** When they were asked, or when it was said to be ready; null while neither. */
  readonly on: Temporal.PlainDate | null;
  /** Who said that it was ready; ''. */
  readonly by: string;
  /** Remarks since it was last asked. */
  readonly remarks: number;
}

const words = catalogue({
  sv: {
    none: (names: string) => `Presidiet har inte fått frågan än. De som bereder mötet är ${names}.`,
    nobody: 'Organet har varken presidium eller ordförande den dagen, så ingen kan bereda mötet.',
    asked: (names: string, day: string) => `${names} har ombetts att titta på dagordningen, sedan den ${day}.`,
    ready: (name: string, day: string) => `${name} sa den ${day} att dagordningen är klar.`,
    changed: (name: string, day: string) => `${name} sa den ${day} att dagordningen är klar, men den har ändrats sedan dess.`,
    over: 'Kallelsen har gått, så beredningen är avslutad.',
    remarks: (count: number) =>
      count === 0 ? 'Ingen har skrivit något än.' : `${count === 1 ? 'En synpunkt' : `${count} synpunkter`} har kommit.`,
  },
  en: {
    none: (names) => `The presidium has not been asked yet. The meeting is prepared by ${names}.`,
    nobody: 'The organ has neither a presidium nor a chair on that day, so nobody can prepare the meeting.',
    asked: (names, day) => `${names} have been asked to look at the agenda, since ${day}.`,
    ready: (name, day) => `${name} said on ${day} that the agenda is ready.`,
    changed: (name, day) => `${name} said on ${day} that the agenda is ready, but it has changed since.`,
    over: 'The notice has gone, so the preparation is over.',
    remarks: (count) =>
      count === 0
        ? 'Nobody has written anything yet.'
        : `${count === 1 ? 'One remark has' : `${countInWords('en', count)} remarks have`} come.`,
  },
});

/** Where the presidium's preparation stands, in a sentence or two. Pure. */
export function preparationSentence(lang: Lang, told: PreparationTold): string {
  const w = words[lang];
  const names = list(lang, told.presidium);
  const day = told.on === null ? '' : longDate(lang, told.on);
  if (told.state === 'over') return w.over;
  if (told.state === 'none') return told.presidium.length === 0 ? w.nobody : w.none(names);
  const stands = told.state === 'asked' ? w.asked(names, day) : w[told.state](told.by, day);
  return `${stands} ${w.remarks(told.remarks)}`;
}
