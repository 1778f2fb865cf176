import type { Temporal } from 'temporal-polyfill';
import { catalogue, countInWords, dayAndMonth, type Lang, list } from '../ui/index.ts';
import type { SharingState } from './sharing.ts';

interface Told extends SharingState {
  readonly today: Temporal.PlainDate;
  /** Names of whom the draft is shared with. */
  readonly readers: readonly string[];
  /** Comments that stand, and how many they come from. */
  readonly comments: number;
  readonly authors: number;
}

const words = catalogue({
  sv: {
    open: (day: string, readers: string, said: string, left: string) =>
      `Utkastet delas till ${day} med ${readers}: ${said}, ${left}.`,
    over: (day: string, said: string) => `Tiden för synpunkter på utkastet gick ut ${day}: ${said}.`,
    ended: (said: string) => `Inhämtandet av synpunkter på utkastet är avslutat: ${said}.`,
    withdrawn: (reason: string) => `Utkastet har dragits tillbaka: ${reason}`,
    none: 'inga synpunkter',
    noneYet: 'inga synpunkter än',
    said: (comments: number, authors: number) =>
      `${comments === 1 ? 'en synpunkt' : `${comments} synpunkter`} från ${countInWords('sv', authors)} ${authors === 1 ? 'person' : 'personer'}`,
    left: (days: number) => (days === 0 ? 'i dag är sista dagen' : days === 1 ? 'en dag kvar' : `${days} dagar kvar`),
  },
  en: {
    open: (day, readers, said, left) => `The draft is shared until ${day} with ${readers}: ${said}, ${left}.`,
    over: (day, said) => `The time for comments on the draft ended on ${day}: ${said}.`,
    ended: (said) => `The gathering of comments on the draft has been closed: ${said}.`,
    withdrawn: (reason) => `The draft has been taken back: ${reason}`,
    none: 'no comments',
    noneYet: 'no comments yet',
    said: (comments, authors) =>
      `${comments === 1 ? 'one comment' : `${comments} comments`} from ${countInWords('en', authors)} ${authors === 1 ? 'person' : 'people'}`,
    left: (days) => (days === 0 ? 'today is the last day' : days === 1 ? 'one day left' : `${days} days left`),
  },
});

/** Where an informal sharing stands, in one sentence. */
export function sharingSentence(lang: Lang, told: Told): string {
  const w = words[lang];
  const { state, until, comments, authors } = told;
  const said = comments > 0 ? w.said(comments, authors) : state === 'open' ? w.noneYet : w.none;
  const day = dayAndMonth(lang, until);
  if (state === 'withdrawn') return w.withdrawn(told.reason.replace(/[^.!?]$/, '$&.'));
  if (state === 'ended') return w.ended(said);
  return state === 'over' ? w.over(day, said) : w.open(day, list(lang, told.readers), said, w.left(told.today.until(until).days));
}
