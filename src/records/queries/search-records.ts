import { desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import type { SnippetPart } from '../publishing/publication.ts';
import type { About, StoredRecord } from '../record.ts';
import { hitWords } from '../search/hit-words.ts';
import { beginningOf, wordsOf } from '../search/question.ts';
import { lookedThrough, markedText, snippetOf } from '../search/snippet.ts';
import { records, recordTexts } from '../tables.ts';

export interface RecordSearch {
  /** As typed; see `question.ts`. */
  readonly query: string;
  /** Board id. */
  readonly owner?: string | undefined;
  readonly kind?: StoredRecord['kind'] | undefined;
  readonly most: number;
  /** How many of the best are passed over. */
  readonly passed?: number | undefined;
}

/** A record that was found. */
export interface RecordHit extends Omit<StoredRecord, 'size' | 'mediaType'> {
  readonly about: About | null;
  /** The title, its hits marked. */
  readonly marked: readonly SnippetPart[];
  /** Some words round the hits in the text; empty when only the names matched. */
  readonly snippet: readonly SnippetPart[];
}

export interface FoundRecords {
  readonly hits: readonly RecordHit[];
  /** In all that the reader may see. */
  readonly count: number;
}

/**
 * The records that the reader may see and that hold the words, best first: a word in the title counts most. Only where no record holds
 * the words as they are is the last one taken as the beginning of one.
 */
export async function searchRecords(ctx: Ctx, search: RecordSearch): Promise<FoundRecords> {
  const words = wordsOf(search.query);
  if (words === null) return { hits: [], count: 0 };
  const found = await foundBy(ctx, words, search);
  if (found.count > 0 || (await isPassed(ctx, words, search))) return found;
  const beginning = beginningOf(search.query);
  return beginning === null ? found : foundBy(ctx, beginning, search);
}

/** Whether there are hits, before the ones that were asked for. */
async function isPassed(ctx: Ctx, words: SQL, search: RecordSearch): Promise<boolean> {
  return (search.passed ?? 0) > 0 && (await foundBy(ctx, words, { ...search, most: 1, passed: 0 })).count > 0;
}

async function foundBy(ctx: Ctx, asked: SQL, { owner, kind, most, passed = 0 }: RecordSearch): Promise<FoundRecords> {
  const rows = await ctx.tx
    .select({
      record: records,
      text: sql<string>`left(${recordTexts.text}, ${lookedThrough})`,
      tree: sql<string>`querytree(${asked})`,
      count: sql`s.found`.mapWith(Number),
    })
    .from(sql`samrad_search_records(${asked}, ${owner ?? null}::uuid, ${kind ?? null}::text, ${most}::int, ${passed}::int) as s`)
    .innerJoin(recordTexts, eq(recordTexts.recordId, sql`s.record_id`))
    .innerJoin(records, eq(records.id, sql`s.record_id`))
    .orderBy(desc(sql`s.rank`), desc(records.recordedAt), records.id);
  const isHit = hitWords(rows[0]?.tree ?? '');
  const hits = rows.map(({ record: { aboutKind, aboutId, ...record }, text }) => ({
    ...record,
    about: aboutKind === null || aboutId === null ? null : { kind: aboutKind, id: aboutId },
    marked: markedText(record.title, isHit),
    snippet: snippetOf(text, isHit),
  }));
  return { hits, count: rows[0]?.count ?? 0 };
}
