import { genitiveOf } from '../telling/principal-names.ts';

/** As it stands inside a sentence: `Socialnämnden` → `socialnämnden`; abbreviations and names keep their letters. */
export function inText(words: string, proper: readonly string[] = []): string {
  const [first = ''] = words.split(/[\s/]/);
  if (!/^\p{Lu}\p{Ll}/u.test(words) || proper.some((name) => isSameName(name, first))) return words;
  return words.charAt(0).toLocaleLowerCase('sv') + words.slice(1);
}

/** `social- och omsorgsnämndens`. */
export function genitiveInText(words: string): string {
  return genitiveOf('sv', inText(words));
}

/** As it stands after whose it is: `nämnden` → `nämnd`, `styrelsen` → `styrelse`. */
export function indefinite(board: string): string {
  return board.replace(/(nämnd|utskott)e[nt]$/, '$1').replace(/styrelsen$/, 'styrelse');
}

export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}

/** `a, b och c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;
}

/** Östergötlands ~ Östergötland, Ydre ~ Ydres. */
function isSameName(name: string, word: string): boolean {
  const [short, long] = [name, word].sort((a, b) => a.length - b.length);
  return short !== undefined && short.length > 2 && (long === short || long === `${short}s`);
}
