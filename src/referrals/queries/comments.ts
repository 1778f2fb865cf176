import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { allPrincipals, boardsById, personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { Comment } from '../comment.ts';
import { commentSupports, comments, commentWithdrawals, statements } from '../tables.ts';
import { personActing } from './asked.ts';
import { authorKey } from './comment-counts.ts';
import { answersTo } from './statement/statements.ts';

type Row = typeof comments.$inferSelect;

interface LatestOfEach {
  readonly passages: readonly string[];
  /** At most so many of each. */
  readonly most: number;
}

/** Which comments of a sharing; what is left out does not narrow. */
interface CommentsAsked {
  readonly passage?: string | undefined;
  /** A `CommentAuthor.key`. */
  readonly author?: string | undefined;
  /** Only the latest of each of these passages. */
  readonly latestOfEach?: LatestOfEach | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** The comments of a sharing in the order they came, withdrawn ones too. */
export async function commentsOf(ctx: Ctx, sharingId: string, asked: CommentsAsked = {}): Promise<readonly Comment[]> {
  if (asked.latestOfEach !== undefined) return told(ctx, await latestOfEach(ctx, sharingId, asked, asked.latestOfEach));
  const rows = ctx.tx
    .select()
    .from(comments)
    .where(
      and(
        eq(comments.sharingId, sharingId),
        asked.passage === undefined ? undefined : eq(comments.passage, asked.passage),
        asked.author === undefined ? undefined : byAuthor(asked.author),
      ),
    )
    .orderBy(asc(comments.seq));
  return told(ctx, await (asked.limit === undefined ? rows : rows.limit(asked.limit).offset(asked.offset ?? 0)));
}

/** One comment, if the reader sees it. */
export async function commentById(ctx: Ctx, id: string): Promise<Comment | null> {
  if (!isUuid(id)) return null;
  const [comment] = await told(ctx, await ctx.tx.select().from(comments).where(eq(comments.id, id)));
  return comment ?? null;
}

function byAuthor(author: string): SQL {
  return isUuid(author)
    ? sql`${author}::uuid in (${comments.authorPersonId}, ${comments.boardId})`
    : sql`${comments.authorWords} = ${author}`;
}

/** By the index of each passage, so that their number does not matter. */
async function latestOfEach(
  ctx: Ctx,
  sharingId: string,
  { author }: CommentsAsked,
  { passages, most }: LatestOfEach,
): Promise<readonly Row[]> {
  if (passages.length === 0) return [];
  const own = author === undefined ? sql`true` : sql`${authorKey} = ${author}`;
  const { rows } = await ctx.tx.execute<{ id: string }>(sql`select l.id from unnest(${sql.param(passages)}::text[]) as p (key),
    lateral (select c.id from comments c where c.sharing_id = ${sharingId} and c.passage = p.key and ${own}
      order by c.seq desc limit ${most}) l`);
  const found = rows.map(({ id }) => id);
  return found.length === 0 ? [] : ctx.tx.select().from(comments).where(inArray(comments.id, found)).orderBy(asc(comments.seq));
}

/** Rows with names, supports and withdrawals. */
async function told(ctx: Ctx, rows: readonly Row[]): Promise<readonly Comment[]> {
  if (rows.length === 0) return [];
  const me = await personActing(ctx);
  const supports = await supportsOf(ctx, rows);
  const withdrawn = await withdrawnOf(ctx, rows);
  const named = await namesOf(ctx, rows, supports);
  const answers = await answersTo(ctx, ids(rows));
  return rows.map((row) => {
    const own = supports.get(row.id) ?? [];
    return {
      ...{ id: row.id, sharingId: row.sharingId, passage: row.passage, quote: row.quote, text: row.text, at: row.at },
      ...{
        authorPersonId: row.authorPersonId,
        authorPrincipalId: row.authorPrincipalId,
        boardId: row.boardId,
        statementId: row.statementId,
      },
      author: named.author(row),
      withdrawn: withdrawn.has(row.id),
      supporters: own.map((personId) => named.person(personId)),
      supportedByMe: me !== null && own.includes(me),
      mine: me !== null && row.authorPersonId === me,
      answer: answers.get(row.id) ?? null,
    };
  });
}

async function withdrawnOf(ctx: Ctx, rows: readonly Row[]): Promise<ReadonlySet<string>> {
  const found = await ctx.tx
    .select({ id: commentWithdrawals.commentId })
    .from(commentWithdrawals)
    .where(inArray(commentWithdrawals.commentId, ids(rows)));
  const replaced = await replacedAmong(ctx, rows);
  const ofReplaced = rows.filter(({ statementId }) => statementId !== null && replaced.has(statementId));
  return new Set([...found, ...ofReplaced].map(({ id }) => id));
}

/** Of the statements that these belong to, those that another stands instead of: what a board said there it says no more. */
async function replacedAmong(ctx: Ctx, rows: readonly Row[]): Promise<ReadonlySet<string | null>> {
  const own = [...new Set(rows.flatMap(({ statementId }) => statementId ?? []))];
  if (own.length === 0) return new Set();
  const found = await ctx.tx.select({ id: statements.replaces }).from(statements).where(inArray(statements.replaces, own));
  return new Set(found.map(({ id }) => id));
}

/** Who agrees, by comment: each person's latest word counts. */
async function supportsOf(ctx: Ctx, rows: readonly Row[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const said = await ctx.tx
    .select()
    .from(commentSupports)
    .where(inArray(commentSupports.commentId, ids(rows)))
    .orderBy(desc(commentSupports.seq));
  const latest = new Map<string, (typeof said)[number]>();
  for (const word of said) {
    const key = `${word.commentId} ${word.personId}`;
    if (!latest.has(key)) latest.set(key, word);
  }
  const standing = [...latest.values()].filter(({ supports }) => supports).reverse();
  const groups = groupBy(standing, ({ commentId }) => commentId);
  return new Map([...groups].map(([id, words]) => [id, words.map(({ personId }) => personId)]));
}

function ids(rows: readonly Row[]): string[] {
  return rows.map(({ id }) => id);
}

async function namesOf(ctx: Ctx, rows: readonly Row[], supports: ReadonlyMap<string, readonly string[]>) {
  const authors = rows.flatMap(({ authorPersonId }) => authorPersonId ?? []);
  const people = await personNames(ctx, [...new Set([...authors, ...[...supports.values()].flat()])]);
  const boards = await boardsById(ctx, [...new Set(rows.flatMap(({ boardId }) => boardId ?? []))], ctx.today);
  const principals = new Map((await allPrincipals(ctx)).map(({ id, name }) => [id, name]));
  const person = (id: string) => people.get(id) ?? '';
  const author = (row: Row) => {
    const board = boards.get(row.boardId ?? '');
    if (board !== undefined) return `${board.name}, ${board.principalName}`;
    const name = row.authorPersonId === null ? row.authorWords : person(row.authorPersonId);
    const principal = principals.get(row.authorPrincipalId ?? '');
    // A function is often named with its authority: "Registrator, Ydre kommun".
    return principal === undefined || name.includes(principal) ? name : `${name}, ${principal}`;
  };
  return { person, author };
}
