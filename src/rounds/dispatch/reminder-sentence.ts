import { capitalise, catalogue, countInWords, type Lang, longDate } from '../../ui/index.ts';
import type { Due } from './due-reminder.ts';

const words = catalogue({
  sv: {
    none: 'Ingen nämnd behöver påminnas i dag',
    some: (count: number) => `${capitalise(countInWords('sv', count))} ${count === 1 ? 'nämnd' : 'nämnder'} kan påminnas`,
    soon: (day: string) => `Sista dag att lämna in till nämnden är ${day}.`,
    planned: (day: string) => `Nämnden skulle ta upp ärendet ${day}, och inget beslut är registrerat.`,
    passed: (day: string) => `Svarsdagen var ${day}, och inget beslut är registrerat.`,
  },
  en: {
    none: 'No board needs to be reminded today',
    some: (count) => `${capitalise(countInWords('en', count))} ${count === 1 ? 'board' : 'boards'} can be reminded`,
    soon: (day) => `The last day to submit to the board is ${day}.`,
    planned: (day) => `The board was to take the matter up on ${day}, and no decision is recorded.`,
    passed: (day) => `The day to answer was ${day}, and no decision is recorded.`,
  },
});

/** The reminder page's first sentence. Pure. */
export function reminderSentence(lang: Lang, due: number): string {
  return due === 0 ? words[lang].none : words[lang].some(due);
}

/** Why a reminder is proposed. Pure. */
export function dueInWords(lang: Lang, { because, day }: Due): string {
  const said = longDate(lang, day);
  if (because === 'submit-soon') return words[lang].soon(said);
  return because === 'planned-passed' ? words[lang].planned(said) : words[lang].passed(said);
}
