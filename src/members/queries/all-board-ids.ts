import type { Ctx } from '../../platform/act.ts';
import { boards } from '../tables.ts';

/** Every board there is or has been: for what the program does for each of them behind its own wall. */
export async function allBoardIds(ctx: Ctx): Promise<readonly string[]> {
  return (await ctx.tx.select({ id: boards.id }).from(boards)).map(({ id }) => id);
}
