import { successorsOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import type { OwnBoards } from '../policy.ts';

/** These boards with those that have their matters today: the subject of what may be done for one's own board. */
export async function ownBoards(ctx: Ctx, boardIds: readonly string[]): Promise<OwnBoards> {
  const successors = await successorsOf(ctx, boardIds, ctx.today);
  return { boards: [...new Set([...boardIds, ...successors.values()])] };
}
