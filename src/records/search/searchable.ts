/** More is not looked for: the database has no index for it. About a hundred and fifty pages. */
const mostLetters = 300_000;

/** A text as search keeps it: words that were broken over lines are whole. */
export function searchable(text: string): string {
  return text
    .slice(0, mostLetters)
    .toWellFormed()
    .replaceAll('\0', '')
    .replaceAll(/(\p{L})-\n(?!(?:och|eller|samt|respektive)\s)(?=\p{Ll})/gu, '$1');
}
