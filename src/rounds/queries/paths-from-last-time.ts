import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { type Board, boardsOn, successorsOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { rounds, roundWithdrawals, stepRemovals, steps } from '../tables.ts';

interface ProposedStep {
  readonly boardId: string;
  readonly part: 'prepare' | 'recommend' | 'decide';
  readonly stage: number;
  readonly scope: string | null;
}

/** A principal's path as it could be this time. */
export interface ProposedPath {
  readonly principalId: string;
  readonly steps: readonly ProposedStep[];
  /** The round that it is taken from; null when the principal has been in none. */
  readonly from: { readonly id: string; readonly title: string } | null;
}

/**
 * A path for each principal: as it ended in the latest earlier round, with boards that have been taken over replaced by their
 * successors; for one that has been in none, a single deciding board. Empty when the principal has no board at all.
 */
export async function pathsFromLastTime(ctx: Ctx, principalIds: readonly string[]): Promise<readonly ProposedPath[]> {
  if (principalIds.length === 0) return [];
  return proposedPaths(ctx, principalIds, await earlierSteps(ctx, principalIds));
}

type EarlierStep = Awaited<ReturnType<typeof earlierSteps>>[number];

async function proposedPaths(
  ctx: Ctx,
  principalIds: readonly string[],
  rows: readonly EarlierStep[],
): Promise<readonly ProposedPath[]> {
  const boards = await boardsOn(ctx, ctx.today);
  const heirs = await successorsOf(ctx, [...new Set(rows.map(({ step }) => step.boardId))], ctx.today);
  return principalIds.map((principalId) => {
    const own = rows.filter(({ step }) => step.principalId === principalId);
    const [latest] = own;
    if (latest === undefined) return { principalId, steps: singleBoard(boards, principalId), from: null };
    const last = own
      .filter(({ round }) => round.id === latest.round.id)
      .map(({ step }) => ({ ...step, boardId: heirs.get(step.boardId) ?? step.boardId }));
    const exists = last.filter(({ boardId }) => boards.some((board) => board.id === boardId));
    return { principalId, steps: exists.length > 0 ? onceEach(exists) : singleBoard(boards, principalId), from: latest.round };
  });
}

/**
 * The same from one round alone, however it ended: for those who are asked anew in its matter. A principal that was not in it starts as
 * one that has been in none.
 */
export async function pathsFromRound(
  ctx: Ctx,
  round: { readonly id: string; readonly title: string },
  principalIds: readonly string[],
): Promise<readonly ProposedPath[]> {
  const rows = await ctx.tx
    .select({ step: steps, round: { id: rounds.id, title: rounds.title } })
    .from(steps)
    .innerJoin(rounds, eq(rounds.id, steps.roundId))
    .leftJoin(stepRemovals, eq(stepRemovals.stepId, steps.id))
    .where(and(eq(steps.roundId, round.id), isNull(stepRemovals.stepId)))
    .orderBy(steps.stage, steps.seq);
  return proposedPaths(ctx, principalIds, rows);
}

/** The steps that were left in the paths of rounds that were not withdrawn, the latest round first. */
async function earlierSteps(ctx: Ctx, principalIds: readonly string[]) {
  return ctx.tx
    .select({ step: steps, round: { id: rounds.id, title: rounds.title } })
    .from(steps)
    .innerJoin(rounds, eq(rounds.id, steps.roundId))
    .leftJoin(roundWithdrawals, eq(roundWithdrawals.roundId, rounds.id))
    .leftJoin(stepRemovals, eq(stepRemovals.stepId, steps.id))
    .where(and(inArray(steps.principalId, [...principalIds]), isNull(roundWithdrawals.roundId), isNull(stepRemovals.stepId)))
    .orderBy(desc(rounds.sentOn), desc(rounds.recordedAt), steps.stage, steps.seq);
}

/** Two boards that have become one take it up once, with the weightiest part. */
function onceEach(path: readonly ProposedStep[]): ProposedStep[] {
  const weight = { prepare: 0, recommend: 1, decide: 2 } as const;
  const byBoard = new Map<string, ProposedStep>();
  for (const { boardId, part, stage, scope } of path) {
    const before = byBoard.get(boardId);
    if (before === undefined || weight[part] > weight[before.part]) byBoard.set(boardId, { boardId, part, stage, scope });
  }
  return [...byBoard.values()].sort((a, b) => a.stage - b.stage);
}

function singleBoard(boards: readonly Board[], principalId: string): ProposedStep[] {
  const order = ['board', 'joint-board', 'executive-board', 'council', 'committee'] as const;
  const own = boards.filter((board) => board.actsFor.includes(principalId));
  const [first] = own.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return first === undefined ? [] : [{ boardId: first.id, part: 'decide', stage: 1, scope: null }];
}
