import { desc, inArray } from 'drizzle-orm';
import { type Board, boardsOn, type Principal, principalsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { roundsList, stepsOfRound } from '../../../rounds/index.ts';
import { positionAsks } from '../../tables.ts';

/** A principal with the boards through which it can be asked, the one that it most likely goes through first. */
export interface PrincipalToAsk {
  readonly principal: Principal;
  readonly boards: readonly Board[];
}

/** Through which board each principal is asked: the one it was last asked through, else one that decided in the latest round, else one with a mailbox. */
export async function principalsToAsk(ctx: Ctx): Promise<readonly PrincipalToAsk[]> {
  const boards = await boardsOn(ctx, ctx.today);
  const asked = await lastAskedThrough(
    ctx,
    boards.map(({ id }) => id),
  );
  const deciding = await decidingBoards(ctx);
  return (await principalsOn(ctx, ctx.today)).map((principal) => {
    const weight = ({ id, mailbox }: Board) =>
      (asked.get(principal.id) === id ? 4 : 0) + (mailbox === null ? 0 : 2) + (deciding.has(id) ? 1 : 0);
    const own = boards.filter(({ actsFor }) => actsFor.includes(principal.id));
    return { principal, boards: own.toSorted((a, b) => weight(b) - weight(a)) };
  });
}

async function lastAskedThrough(ctx: Ctx, boardIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (boardIds.length === 0) return new Map();
  const { principalId, boardId, at } = positionAsks;
  const rows = await ctx.tx
    .selectDistinctOn([principalId], { principalId, boardId })
    .from(positionAsks)
    .where(inArray(boardId, [...boardIds]))
    .orderBy(principalId, desc(at));
  return new Map(rows.map((row) => [row.principalId, row.boardId]));
}

async function decidingBoards(ctx: Ctx): Promise<ReadonlySet<string>> {
  const [latest] = await roundsList(ctx);
  if (latest === undefined) return new Set();
  const steps = await stepsOfRound(ctx, latest.round.id);
  return new Set(steps.filter(({ part }) => part === 'decide').map(({ boardId }) => boardId));
}
