import { predecessorsOf, successorsOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { recommendsToItself } from '../merged-steps.ts';
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
 * over from another inherits its open steps; of one that it would recommend to itself, the deciding one alone.
 */
export async function openStepsForBoards(ctx: Ctx, boardIds: readonly string[]): Promise<readonly OpenStep[]> {
  const all = new Set(boardIds);
  for (const boardId of boardIds) for (const each of await predecessorsOf(ctx, boardId, ctx.today)) all.add(each);
  // An officer's own boards hold those that theirs have taken over from: what was theirs is its heir's today.
  const heir = await successorsOf(ctx, [...all], ctx.today);
  const today = ctx.today.toString();
  const steps = (await stepsOfBoards(ctx, [...all])).filter((step) => step.part !== 'prepare' && inPathOn(step, today));
  const holder = (boardId: string) => heir.get(boardId) ?? boardId;
  const facts = await factsOfRounds(ctx, [...new Set(steps.map(({ roundId }) => roundId))]);
  const open = [...facts].filter(([, each]) => ['open', 'blocked'].includes(standing(each, today).state));
  return open.flatMap(([roundId, each]) => {
    const decided = stepDecisionsOn(each, today);
    return steps
      .filter((step) => step.roundId === roundId && isStillOpen(decided.get(step.key) ?? null, each.round.expects))
      .filter((step) => !recommendsToItself(step, steps, holder))
      .map((step) => ({
        step,
        roundTitle: each.round.title ?? '',
        answerBy: each.round.answerBy,
        boardId: holder(step.boardId),
      }));
  });
}
