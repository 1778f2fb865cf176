import { type Catalogue, catalogue, type Lang } from '../../ui/index.ts';

/** That from this period on it is counted in another way than before. */
export const breakStatus = 'break';

type Known = 'break' | 'missing' | 'private';

const known: readonly (readonly [RegExp, Known])[] = [
  [/^(?:b|break|brott|tidsseriebrott|brott i tidsserien)\b/i, 'break'],
  [/^(?:missing|saknas|uppgift saknas)$/i, 'missing'],
  [/^(?:private|sekretess|för få|visas inte)\b/i, 'private'],
];

const said: Catalogue<Record<Known, string>> = catalogue({
  sv: { break: 'brott i tidsserien', missing: 'uppgift saknas', private: 'visas inte, för få' },
  en: { break: 'break in the series', missing: 'missing', private: 'not shown, too few' },
});

/** A status as it is kept: a break by its code, all else as it is written. */
export function statusSaid(text: string): string {
  const status = text.trim().slice(0, 100);
  return kindOf(status) === 'break' ? breakStatus : status;
}

/** A status in words: Kolada's own, ours, and others as they are written. */
export function statusWords(lang: Lang, status: string): string {
  const kind = kindOf(status);
  return kind === undefined ? status : said[lang][kind];
}

function kindOf(status: string): Known | undefined {
  return known.find(([pattern]) => pattern.test(status))?.[1];
}
