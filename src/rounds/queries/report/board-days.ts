import type { Ctx } from '../../../platform/act.ts';
import { decisionsOfRound } from '../decisions-of-round.ts';
import { plannedMeetings, stepsOfRound } from '../steps-of-round.ts';

/** The days, ISO, on which these boards have decided in a round, after corrections, or plan to. */
export async function daysOfBoards(ctx: Ctx, roundId: string, boardIds: readonly string[]): Promise<readonly string[]> {
  const steps = (await stepsOfRound(ctx, roundId)).filter(({ boardId }) => boardIds.includes(boardId));
  const decided = (await decisionsOfRound(ctx, roundId)).filter(
    ({ fact, correctedBy }) => correctedBy === null && steps.some(({ id }) => id === fact.stepId),
  );
  const planned = await plannedMeetings(ctx, roundId);
  const all = [...decided.map(({ item }) => item.on), ...steps.flatMap(({ id }) => planned.get(id) ?? [])];
  return [...new Set(all.map(String))].sort();
}
