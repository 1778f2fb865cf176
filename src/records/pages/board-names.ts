import { boardsById, boardsOn } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import type { SelectOption } from '../../ui/index.ts';
import { keepForBoard } from '../policy.ts';

/** Names of boards by id, with their principal, as they are today. */
export async function boardNames(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const boards = await boardsById(ctx, [...new Set(ids)], ctx.today);
  return new Map([...boards].map(([id, board]) => [id, `${board.name}, ${board.principalName}`]));
}

/** The boards for which the reader may keep what they share with the secretariat. */
export async function boardsToKeepFor(ctx: Ctx): Promise<readonly SelectOption[]> {
  const boards = await boardsOn(ctx, ctx.today);
  return boards
    .filter((board) => keepForBoard.allows(ctx.actor, { owner: board.id, sharedWith: 'secretariat' }))
    .map((board) => ({ value: board.id, label: board.name, group: board.principalName }));
}
