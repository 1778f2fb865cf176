/** What a person asks search for, as the database is asked. */
export interface SearchWords {
  /** In the manner of a search box: words, "words in quotes", -not, or. */
  readonly whole: string;
  /** All but the last word, and that word as the beginning of one; null when the last is quoted, left out or too short. */
  readonly typing: { readonly before: string; readonly beginning: string } | null;
}

const longest = 200;

/** Reads what was typed. Never refuses: what is no word finds nothing. */
export function readSearch(typed: string): SearchWords {
  const whole = typed
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longest);
  const inQuotes = (whole.match(/"/g)?.length ?? 0) % 2 === 1;
  const last = /(?:^| )([\p{L}\p{N}]{2,})$/u.exec(whole);
  if (inQuotes || last === null) return { whole, typing: null };
  return { whole, typing: { before: whole.slice(0, last.index), beginning: last[1] ?? '' } };
}
