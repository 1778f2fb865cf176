import { type SQL, sql } from 'drizzle-orm';
import { readSearch } from './search-words.ts';

/**
 * What a person typed, as the database is asked (`tsquery`); null when there is no word in it. Swedish inflection is looked through
 * (`nämnd` finds `nämnderna`), å, ä and ö are letters of their own, "words in quotes" must stand together, `-word` leaves out, and the
 * last word may be a beginning.
 */
export function questionOf(query: string): SQL | null {
  const { whole, typing } = readSearch(query);
  if (whole === '') return null;
  const words = sql`websearch_to_tsquery('swedish', ${whole})`;
  if (typing === null) return words;
  const beginning = sql`to_tsquery('simple', ${`${typing.beginning}:*`})`;
  // Search keeps stems, which are beginnings of words: `nämndernas` is there as `nämnd`, and is found by the first question.
  return sql`(${words} || (websearch_to_tsquery('swedish', ${typing.before}) && ${beginning}))`;
}
