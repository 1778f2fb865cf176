import { and, desc, eq, sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import type { Found } from '../publishing/publication.ts';
import { hitWords } from '../search/hit-words.ts';
import { questionOf } from '../search/question.ts';
import { lookedThrough, snippetOf } from '../search/snippet.ts';
import { files, publications } from '../tables.ts';
import { asPublication, inForce, publicColumns } from './publications.ts';

/**
 * What is published today and holds the words, best first.
 * @param query as typed; see `questionOf`
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
      text: sql<string>`left(${publications.text}, ${lookedThrough})`,
      tree: sql<string>`querytree(${asked})`,
    })
    .from(best)
    .innerJoin(publications, eq(publications.id, best.id))
    .leftJoin(files, eq(files.sha256, publications.fileSha256))
    .orderBy(desc(best.rank), desc(publications.seq));
  const isHit = hitWords(rows[0]?.tree ?? '');
  return rows.map(({ rank: worth, text, tree: _, ...row }) => ({
    publication: asPublication(row),
    snippet: snippetOf(text, isHit),
    rank: worth,
  }));
}
