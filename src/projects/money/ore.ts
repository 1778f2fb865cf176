import { type Lang, number } from '../../ui/index.ts';

/** An amount of money: whole öre, so that sums are exact. */
export type Ore = number;

/** The most that is kept, either way: a hundred billion kronor. */
export const mostOre: Ore = 10_000_000_000_000;

const unit = /(?:kr(?:onor)?|sek|:-)\.?$/i;
/** Digits alone, or in threes with white space of any width, or with full stops, between. */
const whole = /^(?:\d{1,13}|\d{1,3}(?:\s\d{3}){1,4}|\d{1,3}(?:\.\d{3}){1,4})$/;

/**
 * Kronor as people type them: `1 234 567,50`, `1.234.567,50 kr`, `1500.5`, `−200`.
 * @returns öre; null when it is not understood. `1.234` is not: it may be meant as either.
 */
export function readOre(text: string): Ore | null {
  const said = text
    .trim()
    .replace(/^sek\s*/i, '')
    .replace(unit, '')
    .trimEnd();
  const [, sign = '', bare = ''] = /^([−–-]?)\s*(.*)$/s.exec(said) ?? [];
  const [, kr = '', decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/s.exec(bare) ?? [];
  // A full stop that parts thousands goes with a comma before the öre; alone it could begin decimals.
  const isGrouped = kr.includes('.') && (decimals === '' ? kr.split('.').length < 3 : !bare.includes(','));
  if (!whole.test(kr) || isGrouped) return null;
  const ore = Number(kr.replaceAll(/[\s.]/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
  return sign === '' || ore === 0 ? ore : -ore;
}

/** `1 234 567,50`, without öre where there are none: for tables. */
export function plainKronor(ore: Ore, lang: Lang): string {
  return number(lang, ore / 100, ore % 100 === 0 ? { most: 0 } : { least: 2, most: 2 });
}

/** `1 234 567,50 kr`; in English `SEK 1,234,567.50`. Spaces do not break. */
export function kronor(ore: Ore, lang: Lang): string {
  const said = plainKronor(ore, lang);
  return lang === 'sv' ? `${said}\u00a0kr` : `SEK\u00a0${said}`;
}

/** For files that a spreadsheet counts with: `-1234567,50`, nothing between thousands. */
export function oreAsDecimal(ore: Ore): string {
  const size = Math.abs(ore);
  return `${ore < 0 ? '-' : ''}${Math.trunc(size / 100)},${String(size % 100).padStart(2, '0')}`;
}
