import { type Lang, number } from '../../../../ui/index.ts';
import type { KoladaFetch } from '../../../kolada/fetch.ts';
import { country, type Value } from '../../../measuring/measure.ts';
import { failureWords } from '../words.ts';
import { words } from './words.ts';

type Told = Pick<KoladaFetch, 'state' | 'reason' | 'found' | 'changed' | 'fromYear' | 'toYear'>;

/** The page's heading: what the latest fetch came to. */
export function fetchSentence(lang: Lang, latest: Told | null): string {
  const w = words[lang];
  if (latest === null) return w.never;
  if (latest.state === 'waiting') return w.waiting;
  return latest.state === 'failed' ? w.failed : cameSentence(lang, latest);
}

/** What a fetch came to, in the list of them. */
export function outcomeSentence(lang: Lang, fetch: Told): string {
  if (fetch.state === 'waiting') return words[lang].waiting;
  return fetch.reason === null ? cameSentence(lang, fetch) : failureWords[lang][fetch.reason];
}

function cameSentence(lang: Lang, fetch: Told): string {
  const { found, changed } = fetch;
  const w = words[lang];
  if (found === 0) return w.nothing(yearsSaid(lang, fetch));
  const figures = w.figures(number(lang, found));
  if (changed === 0) return w.same(figures);
  return found === 1 ? w.one : w.fetched(figures, number(lang, changed));
}

/** `åren 2020–2025` */
export function yearsSaid(lang: Lang, { fromYear, toYear }: Pick<Told, 'fromYear' | 'toYear'>): string {
  const w = words[lang];
  return fromYear === toYear ? w.year(fromYear) : w.span(fromYear, toYear);
}

/** Names of the places that no figure is of, in the order of the principals and the country last. @param principals those that are asked for */
export function placesWithout(
  lang: Lang,
  principals: readonly { readonly code: string; readonly name: string }[],
  values: readonly Pick<Value, 'place' | 'value'>[],
): readonly string[] {
  const places = [...principals, { code: country, name: words[lang].country }];
  const filled = new Set(values.filter(({ value }) => value !== null).map(({ place }) => place));
  return filled.size === 0 ? [] : places.filter(({ code }) => !filled.has(code)).map(({ name }) => name);
}
