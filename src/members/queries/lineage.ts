import { inArray, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { boardSuccessions } from '../tables.ts';

/** One board took over another's matters on a day. */
export interface Succession {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly on: Temporal.PlainDate;
}

/** Who has a board's matters on a day: the end of its chain of successors; itself when nobody has taken over. */
export async function successorOf(ctx: Ctx, boardId: string, day: Temporal.PlainDate): Promise<string> {
  return (await successorsOf(ctx, [boardId], day)).get(boardId) ?? boardId;
}

/** The same for many boards, in one question. Every id asked for is in the map. */
export async function successorsOf(
  ctx: Ctx,
  boardIds: readonly string[],
  day: Temporal.PlainDate,
): Promise<ReadonlyMap<string, string>> {
  const links = await linksFrom(ctx, boardIds, day, 'predecessor_id', 'successor_id');
  const next = new Map(links.map((link) => [link.predecessorId, link.successorId]));
  return new Map(boardIds.map((id) => [id, endOf(next, id)]));
}

/** All boards whose matters have come to this one by a day, however far back, without itself. */
export async function predecessorsOf(ctx: Ctx, boardId: string, day: Temporal.PlainDate): Promise<readonly string[]> {
  const links = await linksFrom(ctx, [boardId], day, 'successor_id', 'predecessor_id');
  return [...new Set(links.map((link) => link.predecessorId))].filter((id) => id !== boardId);
}

/** What these boards have taken over and handed over themselves, on any day. */
export async function successionsOf(ctx: Ctx, boardIds: readonly string[]): Promise<readonly Succession[]> {
  if (boardIds.length === 0) return [];
  const ids = [...boardIds];
  return ctx.tx
    .select()
    .from(boardSuccessions)
    .where(sql`${inArray(boardSuccessions.predecessorId, ids)} or ${inArray(boardSuccessions.successorId, ids)}`)
    .orderBy(boardSuccessions.on);
}

function endOf(next: ReadonlyMap<string, string>, start: string): string {
  const seen = new Set<string>();
  let at = start;
  for (let to = next.get(at); to !== undefined && !seen.has(to); to = next.get(at)) {
    seen.add(at);
    at = to;
  }
  return at;
}

type End = 'predecessor_id' | 'successor_id';

/** All links that can be walked from these boards, from one end to the other. `union` ends the walk even in a circle. */
async function linksFrom(ctx: Ctx, boardIds: readonly string[], day: Temporal.PlainDate, near: End, far: End) {
  if (boardIds.length === 0) return [];
  const { rows } = await ctx.tx.execute<{ predecessor_id: string; successor_id: string }>(sql`
    with recursive walked as (
      select predecessor_id, successor_id, on_day from board_successions
        where ${sql.identifier(near)} in (${sql.join(
          boardIds.map((id) => sql`${id}::uuid`),
          sql`, `,
        )}) and on_day <= ${day.toString()}::date
      union
      select s.predecessor_id, s.successor_id, s.on_day from board_successions s
        join walked w on s.${sql.identifier(near)} = w.${sql.identifier(far)} where s.on_day <= ${day.toString()}::date
    )
    select predecessor_id, successor_id from walked order by on_day, successor_id`);
  return rows.map((row) => ({ predecessorId: row.predecessor_id, successorId: row.successor_id }));
}
