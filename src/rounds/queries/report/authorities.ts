import { type Board, boardsById } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import type { ReportStep } from '../../report/report-facts.ts';
import { type PathStep, stepsToday } from '../steps-of-round.ts';

/** A board that gets an official report in a round, with what stands on its principal's path today. */
export interface ReportAuthority {
  readonly board: Board;
  /** Codes of the principals that it answers for in the round: several for a joint board (KL 9:19). */
  readonly principals: readonly string[];
  /** Itself first, then the boards whose steps it has taken over. */
  readonly boards: readonly string[];
  /** One for each board on the path, in order; its own among them. */
  readonly steps: readonly ReportStep[];
  /** The key of its own among `steps`. */
  readonly ownStep: string;
}

/** Every board with a recommending or deciding step today, by principal and stage. */
export async function reportAuthorities(ctx: Ctx, roundId: string): Promise<readonly ReportAuthority[]> {
  const { steps: all, holder } = await stepsToday(ctx, roundId);
  const steps = all.filter(({ part }) => part !== 'prepare');
  const boards = await boardsById(ctx, [...new Set(steps.map(holder))], ctx.today);
  return [...groupBy(steps, holder)].flatMap(([id, own]) => {
    const board = boards.get(id);
    if (board === undefined) return [];
    const principals = [...new Set(own.map(({ principalCode }) => principalCode))];
    const path = steps.filter(({ principalCode }) => principals.includes(principalCode));
    const byBoard = [...groupBy(path, holder)].map(([each, held]) => ({ id: each, step: reportStep(boards.get(each), held) }));
    return {
      ...{ board, principals, boards: [...new Set([id, ...own.map(({ boardId }) => boardId)])] },
      steps: byBoard.map(({ step }) => step),
      ownStep: byBoard.find((each) => each.id === id)?.step.key ?? '',
    };
  });
}

/** A board's steps as one: it takes one decision, and recommends nothing to itself (merged-steps.ts). */
function reportStep(board: Board | undefined, held: readonly PathStep[]): ReportStep {
  const deciding = held.filter(({ part }) => part === 'decide');
  const [first, ...others] = deciding.length > 0 ? deciding : held;
  return {
    key: first?.key ?? '',
    board: board?.name ?? '',
    part: deciding.length > 0 ? 'decide' : 'recommend',
    scope: others.length === 0 ? (first?.scope ?? null) : null,
    registrationNumbers: [...new Set(held.flatMap(({ registrationNumbers }) => registrationNumbers))],
    administration: board?.administration ?? null,
  };
}
