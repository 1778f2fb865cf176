import { asc, eq, inArray, type SQL } from 'drizzle-orm';
import { boardsById } from '../../../members/index.ts';
import { textAndKeys } from '../../../plans/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import type { Answer, Change, Statement } from '../../statement/statement.ts';
import { commentAnswers, statements } from '../../tables.ts';

/** The statements of a sharing that stand, in the order they were recorded: one that stands instead of another hides it. */
export async function statementsOf(ctx: Ctx, sharingId: string): Promise<readonly Statement[]> {
  const rows = await ctx.tx.select().from(statements).where(eq(statements.sharingId, sharingId)).orderBy(asc(statements.seq));
  const replaced = new Set(rows.map(({ replaces }) => replaces));
  const boards = await boardsById(
    ctx,
    rows.map(({ boardId }) => boardId),
    ctx.today,
  );
  return rows
    .filter(({ id }) => !replaced.has(id))
    .map(({ by: _by, requestId: _request, replaces: _replaces, seq: _seq, ...row }) => {
      const board = boards.get(row.boardId);
      return { ...row, board: `${board?.name ?? ''}, ${board?.principalName ?? ''}`, principalId: board?.principalId ?? '' };
    });
}

/** Which of these sharings' boards have answered, by sharing. */
export async function boardsAnswered(ctx: Ctx, sharingIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (sharingIds.length === 0) return new Map();
  const { sharingId, boardId } = statements;
  const rows = await ctx.tx
    .selectDistinct({ sharingId, boardId })
    .from(statements)
    .where(inArray(sharingId, [...sharingIds]));
  const groups = groupBy(rows, (row) => row.sharingId);
  return new Map([...groups].map(([id, own]) => [id, own.map((row) => row.boardId)]));
}

/** The latest answer to each comment of a sharing, by comment, with the change that it led to where the reader may see it. */
export function answersOf(ctx: Ctx, sharingId: string): Promise<ReadonlyMap<string, Answer>> {
  return answersWhere(ctx, eq(commentAnswers.sharingId, sharingId));
}

/** The latest answer to each of these comments. */
export function answersTo(ctx: Ctx, commentIds: readonly string[]): Promise<ReadonlyMap<string, Answer>> {
  return answersWhere(ctx, inArray(commentAnswers.commentId, [...commentIds]));
}

async function answersWhere(ctx: Ctx, where: SQL): Promise<ReadonlyMap<string, Answer>> {
  const rows = await ctx.tx.select().from(commentAnswers).where(where).orderBy(asc(commentAnswers.seq));
  const answers = new Map(rows.map((row) => [row.commentId, answerOf(row)]));
  const readable = await readableOf(
    ctx,
    [...answers.values()].flatMap(({ change }) => change ?? []),
  );
  return new Map([...answers].map(([id, answer]) => [id, readable(answer.change) ? answer : { ...answer, change: null }]));
}

function answerOf({
  commentId,
  verdict,
  reason,
  at,
  changeFrom,
  changeTo,
  changeKey,
}: typeof commentAnswers.$inferSelect): Answer {
  const has = changeFrom !== null && changeTo !== null && changeKey !== null;
  return { commentId, verdict, reason, at, change: has ? { from: changeFrom, to: changeTo, key: changeKey } : null };
}

/** Drafts are for those who help to write them (TF 2:12): nobody else is led to a comparison that they cannot open. */
async function readableOf(ctx: Ctx, changes: readonly Change[]): Promise<(change: Change | null) => boolean> {
  const read = new Set<string>();
  for (const ref of new Set(changes.flatMap(({ from, to }) => [from, to])))
    if ((await textAndKeys(ctx, ref)) !== null) read.add(ref);
  return (change) => change === null || (read.has(change.from) && read.has(change.to));
}
