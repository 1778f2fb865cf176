/** Words that stand round a place in an authority's name. */
const framing = new Set(['kommun', 'kommuns', 'kommunen', 'stad', 'stads', 'region', 'regionen', 'landstinget', 'i']);

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

const isRegion = (words: readonly string[]) => words.some((word) => word.startsWith('region') || word.startsWith('landsting'));

/** Whether two names mean the same authority: `Göteborgs Stad` and `Göteborgs kommun`, `Kinda` and `Kinda kommun`. */
export function sameAuthority(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [place, same] = [placeIn(a), placeIn(b)];
  return place !== '' && place === same && isRegion(a) === isRegion(b);
}

/** The place alone, without the genitive's s. */
function placeIn(words: readonly string[]): string {
  const place = words.filter((word) => !framing.has(word)).join(' ');
  return place.replace(/s$/, '');
}

/** Whether an authority is named in a text, also in the genitive: `Region Östergötlands hälso- och sjukvårdsnämnd`. */
export function namesAuthority(text: string, authority: string): boolean {
  const [all, own] = [wordsOf(text), wordsOf(authority)];
  const place = placeIn(own);
  const said = ` ${all.map((word) => word.replace(/s$/, '')).join(' ')} `;
  return place !== '' && said.includes(` ${place} `) && isRegion(all) === isRegion(own);
}

/** Endings of the organs' names: with or without article, with or without the genitive's s. */
const organs: readonly (readonly [RegExp, string])[] = [
  [/nämnd(?:en)?s?$/, 'nämnd'],
  [/styrelsen?s?$/, 'styrelse'],
  [/fullmäktiges?$/, 'fullmäktige'],
  [/utskott(?:et)?s?$/, 'utskott'],
  [/beredning(?:en)?s?$/, 'beredning'],
  [/delegation(?:en)?s?$/, 'delegation'],
];

function plainWord(word: string): string {
  const organ = organs.find(([pattern]) => pattern.test(word));
  return organ === undefined ? word : word.replace(organ[0], organ[1]);
}

/**
 * A board's name made plain, so that its forms are alike: `Region Östergötlands hälso- och sjukvårdsnämnd`, `Hälso- och
 * sjukvårdsnämndens` and `Hälso- och sjukvårdsnämnden`. @param authority taken away where it stands in front or behind
 */
export function plainBoard(name: string, authority: string | null): string {
  const words = wordsOf(name.replace(/(?<!\s)\s+i\s+\p{Lu}.*$/u, ''));
  const own = authority === null ? [] : wordsOf(authority);
  const inFront = own.length > 0 && own.every((word, place) => words[place]?.replace(/s$/, '') === word.replace(/s$/, ''));
  return (inFront ? words.slice(own.length) : words).map(plainWord).join(' ');
}

const unsaid = new Set('och av för om i på till med den det en ett samt vid från att åren året år dnr'.split(' '));

/** How much of a round's title stands in a document's, 0–1. Titles of different years have nothing in common. */
export function likeness(title: string, roundTitle: string): number {
  const [said, asked] = [wordsOf(title.replaceAll(/[-–/]/g, ' ')), wordsOf(roundTitle.replaceAll(/[-–/]/g, ' '))];
  const wanted = [...new Set(asked.filter((word) => !unsaid.has(word)))];
  if (wanted.length === 0 || differInYears(said, asked)) return 0;
  const held = wanted.filter((word) => said.some((each) => each === word || isForm(each, word) || isForm(word, each)));
  return held.length / wanted.length;
}

/** `arbetsplanen` of `arbetsplan`. */
function isForm(longer: string, shorter: string): boolean {
  return shorter.length >= 5 && longer.startsWith(shorter) && longer.length - shorter.length <= 3;
}

const yearsIn = (words: readonly string[]) => words.filter((word) => /^(?:19|20)\d\d$/.test(word));

/** Both say years, and none that is the other's. */
export function differInYears(one: readonly string[] | string, other: readonly string[] | string): boolean {
  const [a, b] = [one, other].map((each) => yearsIn(typeof each === 'string' ? wordsOf(each.replaceAll(/[-–/]/g, ' ')) : each));
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return false;
  return !a.some((year) => b.includes(year));
}
