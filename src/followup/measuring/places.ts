import type { Principal } from '../../members/index.ts';
import { principalNames } from '../../rounds/index.ts';
import type { Lang } from '../../ui/index.ts';
import { country } from './measure.ts';

/** Where figures are of: a principal, or the whole country. */
export interface Place {
  /** A principal's code, or `0000`. */
  readonly code: string;
  /** Alone, as in a table: `Motala`, `Regionen`, `Riket`. */
  readonly label: string;
  /** `Motala kommun`. */
  readonly name: string;
  /** Inside a sentence: `Motala`, `regionen`, `riket`. */
  readonly inText: string;
  readonly kind: Principal['kind'] | 'country';
}

/** The principals in their order, and the country last. */
export function placesOf(lang: Lang, principals: readonly Principal[]): readonly Place[] {
  const names = principalNames(lang, principals);
  const places = principals.map(({ code, name, kind }): Place => {
    const { label = name, inText = name } = names.get(code) ?? {};
    return { code, label, name, inText, kind };
  });
  const riket = lang === 'sv' ? { label: 'Riket', inText: 'riket' } : { label: 'Sweden', inText: 'Sweden' };
  return [...places, { code: country, name: riket.label, ...riket, kind: 'country' }];
}

const wholeCountry = /^(?:0{1,4}|riket|hela riket|sverige|landet|sweden|rike|the country)$/;
const wholeCounty = /^(?:länet|regionen|region|the region|the county)$/;

/** The place that is meant: by its code, also one that a spreadsheet has taken the zeros from, or by its name; null when it is none of these, or two. */
export function placeSaid(text: string, places: readonly Place[]): Place | null {
  const said = plain(text);
  if (said === '') return null;
  if (wholeCountry.test(said)) return places.find(({ kind }) => kind === 'country') ?? null;
  const code = /^\d{1,4}$/.test(said) ? said.padStart(4, '0') : /^(\d{4}) /.exec(said)?.[1];
  if (code !== undefined) return places.find((place) => place.code === code) ?? null;
  const named = places.filter(({ name, label }) => [plain(name), plain(label)].includes(said));
  if (named.length === 1) return named[0] ?? null;
  if (wholeCounty.test(said)) return only(places.filter(({ kind }) => kind === 'region'));
  const isOfCounty = / län(?:et)?$|^region |^landstinget /.test(said);
  const near = places.filter(({ name, kind }) => (kind === 'region') === isOfCounty && bare(name) === bare(text));
  return only(near);
}

function only(places: readonly Place[]): Place | null {
  return places.length === 1 ? (places[0] ?? null) : null;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replaceAll(/[\s.]+/g, ' ')
    .trim();
}

/** `östergötland` of `Östergötlands län`, `linköping` of `Linköpings kommun`: the place, without the genitive's s. */
function bare(text: string): string {
  return plain(text)
    .replace(/^(?:region|landstinget) /, '')
    .replace(/ (?:kommun|kommunen|stad|län|länet)$/, '')
    .replace(/s$/, '');
}
