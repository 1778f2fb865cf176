import { sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';

/** Who had a board's matters on a day, and what it was called then. Days are ISO. */
export interface BoardsOverTime {
  /** The board itself, or the one that had taken over from it by that day. */
  holder(boardId: string, day: string): string;
  /** The name taken last by that day; before its first name, the first. Empty for a board that is unknown. */
  name(boardId: string, day: string): string;
  /** The day from which another board has its matters; null while it has them itself. */
  handedOverOn(boardId: string): string | null;
  /** Whether a board is the same, under the same name, on every day. */
  isSteady(boardId: string): boolean;
}

type Name = { readonly board: string; readonly name: string; readonly from: string };
type Link = { readonly from: string; readonly to: string; readonly on: string };

/** These boards, and all that have taken over from them on any day, in one question. */
export async function boardsOverTime(ctx: Ctx, boardIds: readonly string[]): Promise<BoardsOverTime> {
  if (boardIds.length === 0) return overTime([], []);
  const { rows } = await ctx.tx.execute<{ names: Name[]; links: Link[] }>(sql`
    with recursive reached as (
      select unnest(${sql.param([...boardIds])}::uuid[]) as id
      union
      select s.successor_id from board_successions s join reached r on r.id = s.predecessor_id
    )
    select
      (select coalesce(json_agg(json_build_object('board', board_id, 'name', name, 'from', from_day) order by from_day), '[]')
        from board_names where board_id in (select id from reached)) as names,
      (select coalesce(json_agg(json_build_object('from', predecessor_id, 'to', successor_id, 'on', on_day) order by on_day, successor_id), '[]')
        from board_successions where predecessor_id in (select id from reached)) as links`);
  return overTime(rows[0]?.names ?? [], rows[0]?.links ?? []);
}

/** Pure. Both lists in the order of their days. */
export function overTime(names: readonly Name[], links: readonly Link[]): BoardsOverTime {
  const namesOf = groupBy(names, ({ board }) => board);
  const linksOf = groupBy(links, ({ from }) => from);
  const next = (board: string, day: string) => linksOf.get(board)?.findLast(({ on }) => on <= day)?.to;
  return {
    holder: (boardId, day) => {
      const seen = new Set<string>();
      let at = boardId;
      for (let to = next(at, day); to !== undefined && !seen.has(to); to = next(at, day)) {
        seen.add(at);
        at = to;
      }
      return at;
    },
    name: (boardId, day) => {
      const own = namesOf.get(boardId) ?? [];
      return (own.findLast(({ from }) => from <= day) ?? own[0])?.name ?? '';
    },
    handedOverOn: (boardId) => linksOf.get(boardId)?.at(-1)?.on ?? null,
    isSteady: (boardId) => !linksOf.has(boardId) && (namesOf.get(boardId)?.length ?? 0) <= 1,
  };
}
