import { type SQL, sql } from 'drizzle-orm';
import { readSearch } from './search-words.ts';

/**
 * What a person typed, as the database is asked (`tsquery`); null when there is no word in it. Swedish inflection is looked through
 * (`nämnd` finds `nämnderna`), å, ä and ö are letters of their own, "words in quotes" must stand together, `-word` leaves out, and the
 * last word may be a beginning.
 */
export function questionOf(query: string): SQL | null {
  const words = wordsOf(query);
  return words === null ? null : (beginningOf(query) ?? words);
}

/** The same, but for the last word as a beginning: whole words are found many times faster. */
export function wordsOf(query: string): SQL | null {
  const { whole } = readSearch(query);
  return whole === '' ? null : sql`websearch_to_tsquery('swedish', ${whole})`;
}

/** The same with the last word as a beginning; null where it cannot be one. */
export function beginningOf(query: string): SQL | null {
  const { whole, typing } = readSearch(query);
  if (typing === null) return null;
  const words = sql`websearch_to_tsquery('swedish', ${whole})`;
  const beginning = sql`to_tsquery('simple', ${`${typing.beginning}:*`})`;
  // Search keeps stems, which are beginnings of words: `nämndernas` is there as `nämnd`, and is found by the first question.
  return sql`(${words} || (websearch_to_tsquery('swedish', ${typing.before}) && ${beginning}))`;
}
