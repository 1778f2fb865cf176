import { Temporal } from 'temporal-polyfill';
import type { Absence } from '../../../members/index.ts';
import { catalogue, type Lang, longDate } from '../../../ui/index.ts';

const words = catalogue({
  sv: {
    here: (who: string | null) => (who === null ? 'Ingen vikarierar för dig.' : `Ingen vikarierar för ${who}.`),
    now: (who: string | null, to: string, deputy: string) =>
      `${who === null ? 'Du' : who} är borta till och med ${to}. ${deputy} vikarierar.`,
    coming: (who: string | null, from: string, to: string, deputy: string) =>
      `${who === null ? 'Du' : who} är borta från ${from} till och med ${to}. Då vikarierar ${deputy}.`,
  },
  en: {
    here: (who) => (who === null ? 'Nobody deputises for you.' : `Nobody deputises for ${who}.`),
    now: (who, to, deputy) => `${who === null ? 'You are' : `${who} is`} away until ${to}. ${deputy} deputises.`,
    coming: (who, from, to, deputy) =>
      `${who === null ? 'You are' : `${who} is`} away from ${from} until ${to}. ${deputy} deputises then.`,
  },
});

/**
 * The page's one sentence: the absence that is now, else the next. Pure.
 * @param who the name of another; null when it is the reader
 */
export function awaySentence(lang: Lang, absences: readonly Absence[], today: Temporal.PlainDate, who: string | null): string {
  const t = words[lang];
  const [next] = absences;
  if (next === undefined) return t.here(who);
  const [from, to] = [longDate(lang, next.from), longDate(lang, next.to)];
  const hasBegun = Temporal.PlainDate.compare(next.from, today) <= 0;
  return hasBegun ? t.now(who, to, next.deputy.name) : t.coming(who, from, to, next.deputy.name);
}
