import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { compareNames } from '../../ui/index.ts';
import { boardActsFor, boardNames, boards, principals } from '../tables.ts';
import { during } from './days.ts';
import { comparePrincipals } from './principals.ts';

export type BoardKind = 'board' | 'committee' | 'executive-board' | 'council' | 'joint-board';

/** A board, as it is on the day asked for. */
export interface Board {
  readonly id: string;
  readonly principalId: string;
  readonly principalCode: string;
  readonly principalName: string;
  readonly kind: BoardKind;
  /** Its name on that day: its first one when asked for a day before it existed, its last one after. */
  readonly name: string;
  /** The registrar's function mailbox. */
  readonly mailbox: string | null;
  readonly administration: string | null;
  readonly existsFrom: Temporal.PlainDate;
  /** The first day without it; null while it exists. */
  readonly existsTo: Temporal.PlainDate | null;
  readonly example: boolean;
  readonly source: string | null;
  /** Its own principal, then those that a joint board acts for on that day (KL 9:19). */
  readonly actsFor: readonly string[];
}

/** The boards that exist on a day, by principal (region first), then by name. */
export function boardsOn(ctx: Ctx, day: Temporal.PlainDate): Promise<readonly Board[]> {
  return boardsWhere(ctx, day, during(boards.existsFrom, boards.existsTo, day));
}

/** A principal's boards that exist on a day, with joint boards elsewhere that act for it. */
export async function boardsOfPrincipal(ctx: Ctx, principalId: string, day: Temporal.PlainDate): Promise<readonly Board[]> {
  return (await boardsOn(ctx, day)).filter((board) => board.actsFor.includes(principalId));
}

/** Boards by their ids, as they are (or last were) on a day; also those that no longer exist. Unknown ids are left out. */
export async function boardsById(ctx: Ctx, ids: readonly string[], day: Temporal.PlainDate): Promise<ReadonlyMap<string, Board>> {
  if (ids.length === 0) return new Map();
  const found = await boardsWhere(ctx, day, inArray(boards.id, [...ids]));
  return new Map(found.map((board) => [board.id, board]));
}

/** A board's names in order, each from its day until the next one's. */
export async function boardNamesOf(
  ctx: Ctx,
  ids: readonly string[],
): Promise<readonly { readonly boardId: string; readonly name: string; readonly from: Temporal.PlainDate }[]> {
  if (ids.length === 0) return [];
  return ctx.tx
    .select()
    .from(boardNames)
    .where(inArray(boardNames.boardId, [...ids]))
    .orderBy(boardNames.boardId, boardNames.from);
}

async function boardsWhere(ctx: Ctx, day: Temporal.PlainDate, where: SQL | undefined): Promise<readonly Board[]> {
  const rows = await ctx.tx
    .select({
      board: boards,
      name: nameOn(day),
      actsFor: sql<string[]>`array(select ${boardActsFor.principalId} from ${boardActsFor}
        where ${and(eq(boardActsFor.boardId, boards.id), during(boardActsFor.from, boardActsFor.to, day))})`,
      principal: { code: principals.code, name: principals.name, kind: principals.kind },
    })
    .from(boards)
    .innerJoin(principals, eq(principals.id, boards.principalId))
    .where(where);
  return rows
    .sort((a, b) => comparePrincipals(a.principal, b.principal) || compareNames(a.name, b.name))
    .map(({ board, name, actsFor, principal }) => ({
      ...board,
      name,
      principalCode: principal.code,
      principalName: principal.name,
      actsFor: [board.principalId, ...actsFor.filter((id) => id !== board.principalId).sort()],
    }));
}

/** The last name taken by that day; failing that, the first. Beside `boards` joined with another table. */
export function nameOn(day: Temporal.PlainDate): SQL<string> {
  const taken = sql`${boardNames.from} <= ${day.toString()}::date`;
  return sql<string>`coalesce((select ${boardNames.name} from ${boardNames} where ${boardNames.boardId} = ${boards.id}
    order by ${taken} desc, case when ${taken} then ${boardNames.from} end desc, ${boardNames.from} limit 1), '')`;
}
