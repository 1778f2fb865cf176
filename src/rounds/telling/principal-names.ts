import type { PrincipalFact } from '../facts/schema.ts';

/** What a principal is called where space or breath is short. */
export interface PrincipalName {
  /** `Linköpings kommun`. */
  readonly full: string;
  /** Alone, in a picture or a table: `Linköping`, `Regionen`. */
  readonly label: string;
  /** Inside a sentence: `Linköping`, `regionen`. */
  readonly inText: string;
  /** `Linköpings`, `regionens`. */
  readonly genitive: string;
}

type Named = Pick<PrincipalFact, 'code' | 'name' | 'kind'>;
type Lang = 'sv' | 'en';

const SUFFIX = / (?:kommun|stad)$/i;
/** Place names whose last s belongs to the name, by ending: -ås, -näs and -fors are words of their own; Grums is not a genitive. */
const OWN_S = /(?:ås|näs|fors|grums)$/i;

/** `Linköping` of `Linköpings kommun`; `Borås` stays `Borås`. Other names come back as they are. */
export function placeOf(name: string): string {
  if (!SUFFIX.test(name)) return name;
  const place = name.replace(SUFFIX, '');
  return place.endsWith('s') && !OWN_S.test(place) ? place.slice(0, -1) : place;
}

/** `Kindas`, `Borås`, `Kalix`; in English `Kinda’s`. */
export function genitiveOf(lang: Lang, name: string): string {
  if (lang === 'en') return `${name}’s`;
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

function labelOf(lang: Lang, { code, name, kind }: Named, isOnlyRegion: boolean): string {
  if (kind === 'region' && isOnlyRegion) return lang === 'sv' ? 'Regionen' : 'The region';
  if (name === null) return code;
  return kind === 'municipality' ? placeOf(name) : name;
}

/**
 * The names of a round's principals, by code. The only region is called that; two that would share a short name keep their full ones.
 */
export function principalNames(lang: Lang, principals: readonly Named[]): ReadonlyMap<string, PrincipalName> {
  const isOnlyRegion = principals.filter(({ kind }) => kind === 'region').length === 1;
  const labels = principals.map((principal) => labelOf(lang, principal, isOnlyRegion));
  return new Map(
    principals.map((principal, place) => {
      const short = labels[place] ?? principal.code;
      const full = principal.name ?? principal.code;
      const label = labels.filter((other) => other === short).length > 1 ? full : short;
      const inText = principal.kind === 'region' && isOnlyRegion ? label.toLocaleLowerCase('sv') : label;
      return [principal.code, { full, label, inText, genitive: genitiveOf(lang, inText) }];
    }),
  );
}
