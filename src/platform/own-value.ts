/**
 * What a list of ours has under a word that came from outside, such as a query string; undefined for anything that is not the list's
 * own (`constructor`, `__proto__`).
 */
export function ownValue<T>(list: Readonly<Record<string, T>>, word: string | null): T | undefined {
  return word !== null && Object.hasOwn(list, word) ? list[word] : undefined;
}
