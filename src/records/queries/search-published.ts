import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import type { Found, SnippetPart } from '../publishing/publication.ts';
import { readSearch } from '../publishing/search-words.ts';
import { files, publications } from '../tables.ts';
import { asPublication, inForce, publicColumns } from './publications.ts';

/** Marks round a hit, of Unicode's private use: no text that people write has them. */
const [hitBegins, hitEnds] = ['\uE000', '\uE001'];
const marks = `StartSel=${hitBegins}, StopSel=${hitEnds}, MaxFragments=2, MinWords=12, MaxWords=30, FragmentDelimiter=" … "`;

/**
 * What is published today and holds the words, best first. Swedish inflection is looked through (`nämnd` finds `nämnderna`), å, ä
 * and ö are letters of their own, "words in quotes" must stand together, `-word` leaves out, and the last word may be a beginning.
 * @param query as typed
 * @param most hits at most
 */
export async function searchPublished(ctx: Ctx, query: string, most = 50): Promise<readonly Found[]> {
  const asked = questionOf(query);
  if (asked === null) return [];
  const rank = sql<number>`ts_rank(${publications.search}, ${asked})`.mapWith(Number);
  const best = ctx.tx
    .select({ id: publications.id, rank: rank.as('rank') })
    .from(publications)
    .where(and(inForce(ctx), sql`${publications.search} @@ ${asked}`))
    .orderBy(desc(rank), desc(publications.seq))
    .limit(most)
    .as('best');
  // The words round the hits are cut out of the few that are shown, not of all that match.
  const rows = await ctx.tx
    .select({
      ...publicColumns,
      rank: best.rank,
      snippet: sql<string>`ts_headline('swedish', ${publications.text}, ${asked}, ${marks})`,
    })
    .from(best)
    .innerJoin(publications, eq(publications.id, best.id))
    .leftJoin(files, eq(files.sha256, publications.fileSha256))
    .orderBy(desc(best.rank), desc(publications.seq));
  return rows.map(({ rank: worth, snippet, ...row }) => ({
    publication: asPublication(row),
    snippet: snippetParts(snippet),
    rank: worth,
  }));
}

function questionOf(query: string): SQL | null {
  const { whole, typing } = readSearch(query);
  if (whole === '') return null;
  const words = sql`websearch_to_tsquery('swedish', ${whole})`;
  if (typing === null) return words;
  const beginning = sql`to_tsquery('simple', ${`${typing.beginning}:*`})`;
  // Search keeps stems, which are beginnings of words: `nämndernas` is there as `nämnd`, and is found by the first question.
  return sql`(${words} || (websearch_to_tsquery('swedish', ${typing.before}) && ${beginning}))`;
}

/** The text between the marks, in order; nothing where there was no hit. */
function snippetParts(marked: string): readonly SnippetPart[] {
  if (!marked.includes(hitBegins)) return [];
  return marked.split(hitBegins).flatMap((piece, place) => {
    if (place === 0) return piece === '' ? [] : [{ text: piece, hit: false }];
    const [hit = '', ...rest] = piece.split(hitEnds);
    const after = rest.join('');
    return [{ text: hit, hit: true }, ...(after === '' ? [] : [{ text: after, hit: false }])];
  });
}
