import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { boardsById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayChangePath } from '../../policy.ts';
import { ownBoards } from '../../queries/own-boards.ts';
import { principalsOfRound, roundById } from '../../queries/round-by-id.ts';
import { stepsOfRound } from '../../queries/steps-of-round.ts';
import type { RoundResult } from '../../refusals.ts';
import { steps } from '../../tables.ts';
import { announceChange, takeTurn } from '../in-turn.ts';
import { day, id, optionalWords, readInput, words } from '../input.ts';

export const addStepInput = z.strictObject({
  /** Becomes the step's id: sent twice, it is added once. */
  request: id,
  roundId: id,
  principalId: id,
  boardId: id,
  part: z.enum(['prepare', 'recommend', 'decide']),
  stage: z.int().min(1).max(99),
  scope: optionalWords,
  /** First day in the path. */
  on: day,
  reason: words,
});

/** Adds a step to a principal's path from a day: another board must take it up too. */
export async function addStep(ctx: Ctx, given: z.input<typeof addStepInput>): Promise<RoundResult<{ readonly key: string }>> {
  const read = readInput(addStepInput, given);
  if (!read.ok) return read;
  const { request, roundId, principalId, boardId, part, stage, scope, on, reason } = read.value;
  await takeTurn(ctx, [roundId]);
  const principal = (await principalsOfRound(ctx, roundId)).find((p) => p.principalId === principalId);
  const round = await roundById(ctx, roundId);
  if (principal === undefined || round === null) return refuse('not-found');
  const path = (await stepsOfRound(ctx, roundId)).filter((step) => step.principalId === principalId);
  if (
    !mayChangePath.allows(
      ctx.actor,
      await ownBoards(
        ctx,
        path.map((step) => step.boardId),
      ),
    )
  )
    return refuse('not-allowed');
  const [before] = await ctx.tx.select({ key: steps.key }).from(steps).where(eq(steps.id, request));
  if (before !== undefined) return done(before);
  const board = (await boardsById(ctx, [boardId], ctx.today)).get(boardId);
  if (board === undefined || !board.actsFor.includes(principalId)) return refuse('board-unknown', 'boardId');
  const key = nextKey(
    principal.code,
    path.map((step) => step.key),
  );
  const addedOn = Temporal.PlainDate.from(on);
  await ctx.tx
    .insert(steps)
    .values({ id: request, roundId, principalId, key, boardId, part, stage, scope, addedOn, reason, recordedAt: ctx.now });
  await announceChange(ctx, [roundId]);
  return done({ key });
}

/** `0580-3` after `0580-1` and `0580-2`; a removed step keeps its key. */
function nextKey(code: string, taken: readonly string[]): string {
  let n = taken.length + 1;
  while (taken.includes(`${code}-${n}`)) n += 1;
  return `${code}-${n}`;
}
