import { predecessorsOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { standing } from '../standing.ts';
import { isStillOpen, stepDecisionsOn } from '../step-decisions.ts';
import { factsOfRounds } from './facts-of-round.ts';
import { inPathOn, type PathStep, stepsOfBoards } from './steps-of-round.ts';

/** A step that a board still has to take up. */
export interface OpenStep {
  readonly step: PathStep;
  readonly roundTitle: string;
  readonly answerBy: string | null;
  /** The board that has it now: the step's own, or one that has taken over. */
  readonly boardId: string;
}

/**
 * What these boards still have to take up today, in rounds that are neither carried nor withdrawn. A board that has taken
 * over from another inherits its open steps.
 */
export async function openStepsForBoards(ctx: Ctx, boardIds: readonly string[]): Promise<readonly OpenStep[]> {
  const heir = new Map<string, string>();
  for (const boardId of boardIds) {
    for (const each of await predecessorsOf(ctx, boardId, ctx.today)) heir.set(each, boardId);
  }
  for (const boardId of boardIds) heir.set(boardId, boardId);
  const today = ctx.today.toString();
  const steps = (await stepsOfBoards(ctx, [...heir.keys()])).filter((step) => step.part !== 'prepare' && inPathOn(step, today));
  const facts = await factsOfRounds(ctx, [...new Set(steps.map(({ roundId }) => roundId))]);
  const open = [...facts].filter(([, each]) => ['open', 'blocked'].includes(standing(each, today).state));
  return open.flatMap(([roundId, each]) => {
    const decided = stepDecisionsOn(each, today);
    return steps
      .filter((step) => step.roundId === roundId && isStillOpen(decided.get(step.key) ?? null, each.round.expects))
      .map((step) => ({
        step,
        roundTitle: each.round.title ?? '',
        answerBy: each.round.answerBy,
        boardId: heir.get(step.boardId) ?? step.boardId,
      }));
  });
}
