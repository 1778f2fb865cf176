import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayKeepMembers } from '../policy.ts';
import { type Outcome, unless } from '../refusals.ts';
import { boardActsFor, boards, principals } from '../tables.ts';
import { boardRow, existsRefusals } from './boards.ts';

export interface JointBoard {
  readonly boardId: string;
  /** All that it acts for from that day beside its own principal; none makes it an ordinary board's reach again. */
  readonly principalIds: readonly string[];
  readonly from: Temporal.PlainDate;
}

/** A board is a joint board from a day: it has a host, and acts for these principals too (KL 9:19). */
export async function makeJointBoard(ctx: Ctx, input: JointBoard): Promise<Outcome<null>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const board = await boardRow(ctx, input.boardId);
  if (board === undefined) return refuse('board-not-found', 'boardId');
  const wanted = [...new Set(input.principalIds)].filter((id) => id !== board.principalId);
  const found = wanted.length === 0 ? [] : await ctx.tx.select().from(principals).where(inArray(principals.id, wanted));
  const refusals = [
    ...unless(found.length === wanted.length, 'principal-not-found', 'principalIds'),
    ...existsRefusals(board, input.from, 'from'),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  await write(ctx, input.from, board, wanted);
  return done(null);
}

async function write(
  ctx: Ctx,
  from: Temporal.PlainDate,
  board: { id: string; kind: string },
  wanted: readonly string[],
): Promise<void> {
  const later = await ctx.tx
    .select()
    .from(boardActsFor)
    .where(and(eq(boardActsFor.boardId, board.id), or(isNull(boardActsFor.to), gt(boardActsFor.to, from))));
  const isRow = (row: (typeof later)[number]) =>
    and(eq(boardActsFor.boardId, board.id), eq(boardActsFor.principalId, row.principalId), eq(boardActsFor.from, row.from));
  for (const row of later.filter((each) => !wanted.includes(each.principalId))) {
    // One that would have begun later never does: it ends the day it begins.
    const to = row.from.until(from).sign > 0 ? from : row.from;
    await ctx.tx.update(boardActsFor).set({ to }).where(isRow(row));
  }
  const open = new Set(later.filter((row) => row.to === null && row.from.until(from).sign >= 0).map((row) => row.principalId));
  const fresh = wanted.filter((id) => !open.has(id)).map((principalId) => ({ boardId: board.id, principalId, from, to: null }));
  if (fresh.length > 0) {
    const key = [boardActsFor.boardId, boardActsFor.principalId, boardActsFor.from];
    await ctx.tx
      .insert(boardActsFor)
      .values(fresh)
      .onConflictDoUpdate({ target: key, set: { to: null } });
  }
  if (wanted.length > 0 && board.kind !== 'joint-board') {
    await ctx.tx.update(boards).set({ kind: 'joint-board' }).where(eq(boards.id, board.id));
  }
}
