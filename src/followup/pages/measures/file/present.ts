import { capitalise, countInWords, type Lang, list } from '../../../../ui/index.ts';
import type { Compared } from '../../../measuring/compare-values.ts';
import { periodAfter, periodOf } from '../../../measuring/period-code.ts';
import type { Place } from '../../../measuring/places.ts';
import type { NotRead, ReadValue } from '../../../measuring/read-values.ts';
import { words } from './words.ts';

/** A figure of a file beside what stands. */
export type PreviewedValue = Compared<ReadValue>;

/** What reading in would do, in one sentence; what does not happen is not said. */
export function previewSentence(lang: Lang, values: readonly PreviewedValue[], notRead: readonly NotRead[]): string {
  if (values.length + notRead.length === 0) return words[lang].noRows;
  const count = (does: PreviewedValue['does']) => values.filter((value) => value.does === does).length;
  const say = (number: number, one: string, many: string) =>
    number === 0 ? [] : [`${countInWords(lang, number, true)} ${number === 1 ? one : many}`];
  const pieces =
    lang === 'sv'
      ? [
          ...say(count('new'), 'värde är nytt', 'värden är nya'),
          ...say(count('changed'), 'värde ändras', 'värden ändras'),
          ...say(count('same'), 'värde finns redan', 'värden finns redan'),
          ...say(notRead.length, 'värde går inte att förstå', 'värden går inte att förstå'),
        ]
      : [
          ...say(count('new'), 'figure is new', 'figures are new'),
          ...say(count('changed'), 'figure changes', 'figures change'),
          ...say(count('same'), 'figure is there already', 'figures are there already'),
          ...say(notRead.length, 'figure cannot be understood', 'figures cannot be understood'),
        ];
  return `${capitalise(list(lang, pieces))}.`;
}

/** Whether a file of per cent seems to hold shares of one instead, as spreadsheets keep what they show as `12,5 %`. */
export function seemFractions(unit: string, values: readonly Pick<ReadValue, 'value'>[]): boolean {
  const figures = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const isShares = figures.every((value) => value >= 0 && value <= 1) && figures.some((value) => !Number.isInteger(value));
  return /%|procent|per ?cent/i.test(unit) && figures.length >= 3 && isShares;
}

/** A table to fill in: places down, and the period after the last that there are figures of. @param codes of periods, in order */
export function templateRows(
  lang: Lang,
  places: readonly Place[],
  codes: readonly string[],
  year: number,
): readonly (readonly string[])[] {
  const last = periodOf(codes.at(-1) ?? '');
  const next = (last === null ? null : periodAfter(last)?.code) ?? String(year);
  return [[lang === 'sv' ? 'Kod' : 'Code', words[lang].place, next], ...places.map(({ code, name }) => [code, name, ''])];
}
