import { sql } from 'drizzle-orm';
import { boardsById, personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { compareNames } from '../../ui/index.ts';

/** How many comments stand (withdrawn ones left out), from how many, and how many of them wait for an answer. */
interface CommentCounts {
  readonly comments: number;
  readonly authors: number;
  readonly unanswered: number;
}

/** Someone who has commented. */
export interface CommentAuthor {
  /** A person's or a board's id, or the words that name who it came from: as `commentsOf` takes it. */
  readonly key: string;
  readonly name: string;
  readonly comments: number;
}

/** Who a comment comes from, as one text. */
export const authorKey = sql.raw('coalesce(c.author_person_id::text, c.board_id::text, c.author_words)');
// Not taken back, and of no statement that another stands instead of.
const standing = sql.raw(`not exists (select 1 from comment_withdrawals w where w.comment_id = c.id)
  and not exists (select 1 from statements s where s.sharing_id = c.sharing_id and s.replaces = c.statement_id)`);

/** By sharing; one without comments is left out. */
export async function countsOfSharings(ctx: Ctx, sharingIds: readonly string[]): Promise<ReadonlyMap<string, CommentCounts>> {
  if (sharingIds.length === 0) return new Map();
  const { rows } = await ctx.tx.execute<{
    id: string;
    comments: number;
    authors: number;
    unanswered: number;
  }>(sql`select c.sharing_id as id, count(*)::int as comments, count(distinct ${authorKey})::int as authors,
      (count(*) filter (where not exists (select 1 from comment_answers a where a.comment_id = c.id)))::int as unanswered
      from comments c where c.sharing_id = any(${sql.param(`{${sharingIds.join(',')}}`)}::uuid[]) and ${standing} group by c.sharing_id`);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** How many comments stand at each passage; one without is left out. */
export async function countsOfPassages(
  ctx: Ctx,
  sharingId: string,
  author: string | null = null,
): Promise<ReadonlyMap<string, number>> {
  const own = author === null ? sql`true` : sql`${authorKey} = ${author}`;
  const { rows } = await ctx.tx.execute<{
    passage: string;
    comments: number;
  }>(sql`select c.passage, count(*)::int as comments from comments c
      where c.sharing_id = ${sharingId} and ${standing} and ${own} group by c.passage`);
  return new Map(rows.map(({ passage, comments }) => [passage, comments]));
}

/** All that is counted of a sharing's comments, withdrawn ones left out. */
interface TalkCounts {
  readonly comments: number;
  /** In Swedish order of name. */
  readonly authors: readonly CommentAuthor[];
  /** By passage; one without is left out. */
  readonly passages: ReadonlyMap<string, number>;
}

type CountRow = {
  passage: string | null;
  person: string | null;
  board: string | null;
  words: string | null;
  comments: number;
};

/** In one reading: there may be ten thousand. */
export async function talkCounts(ctx: Ctx, sharingId: string): Promise<TalkCounts> {
  const { rows } = await ctx.tx.execute<CountRow>(sql`
    select c.passage, c.author_person_id as person, c.board_id as board, c.author_words as words, count(*)::int as comments
    from comments c where c.sharing_id = ${sharingId} and ${standing}
    group by grouping sets ((c.passage), (c.author_person_id, c.board_id, c.author_words))`);
  const passages = new Map(rows.flatMap(({ passage, comments }) => (passage === null ? [] : [[passage, comments] as const])));
  return {
    passages,
    comments: [...passages.values()].reduce((sum, count) => sum + count, 0),
    authors: await named(
      ctx,
      rows.filter(({ passage }) => passage === null),
    ),
  };
}

async function named(
  ctx: Ctx,
  rows: readonly Pick<CountRow, 'person' | 'board' | 'words' | 'comments'>[],
): Promise<readonly CommentAuthor[]> {
  const people = await personNames(
    ctx,
    rows.flatMap(({ person }) => person ?? []),
  );
  const boards = await boardsById(
    ctx,
    rows.flatMap(({ board }) => board ?? []),
    ctx.today,
  );
  return rows
    .map(({ person, board, words, comments }) => ({
      ...{ key: person ?? board ?? words ?? '', comments },
      name: people.get(person ?? '') ?? boards.get(board ?? '')?.name ?? words ?? '',
    }))
    .sort((a, b) => compareNames(a.name, b.name));
}
