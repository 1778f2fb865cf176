/** Where whoever signs in begins. */
export const home = '/start';

/**
 * A path inside this program, as given in `?vidare=`; anything that could lead elsewhere becomes the start inside.
 * Browsers read `\` as `/`, and drop tabs and line breaks, before they look for a host: so both are refused.
 * What no header can hold (beyond ASCII) is written as addresses write it.
 */
export function localPath(given: string | null | undefined): string {
  if (given === null || given === undefined || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given)) return home;
  const base = 'http://samrad.invalid';
  if (!URL.canParse(given, base) || new URL(given, base).origin !== base) return home;
  return given.toWellFormed().replaceAll(/[^\x21-\x7e]+/g, encodeURIComponent);
}
