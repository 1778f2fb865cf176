import { and, asc, desc, eq, isNull, lte, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { type SeatsInChange, seatsInChange } from '../changeover/seats.ts';
import { changeovers } from '../tables.ts';
import { type Assignment, assignmentsAround } from './assignments.ts';

/** The change after an election or at New Year, of these organs and boards. */
export interface Changeover {
  readonly id: string;
  readonly title: string;
  /** The first day of the new ones. */
  readonly on: Temporal.PlainDate;
  readonly organIds: readonly string[];
  readonly boardIds: readonly string[];
  readonly startedAt: Temporal.Instant;
  readonly closedAt: Temporal.Instant | null;
}

/** All of them: the open ones first, by day, then the closed ones, the latest first. */
export async function changeoversInOrder(ctx: Ctx): Promise<readonly Changeover[]> {
  return ctx.tx
    .select()
    .from(changeovers)
    .orderBy(
      sql`${changeovers.closedAt} is not null`,
      asc(sql`case when ${changeovers.closedAt} is null then ${changeovers.on} end`),
      desc(changeovers.on),
      desc(changeovers.startedAt),
    );
}

/** Those that are open and begin at latest on a day, by day. */
export async function openChangeovers(ctx: Ctx, until: Temporal.PlainDate): Promise<readonly Changeover[]> {
  return ctx.tx
    .select()
    .from(changeovers)
    .where(and(isNull(changeovers.closedAt), lte(changeovers.on, until)))
    .orderBy(asc(changeovers.on));
}

export async function changeoverById(ctx: Ctx, id: string): Promise<Changeover | null> {
  const [found] = await ctx.tx.select().from(changeovers).where(eq(changeovers.id, id));
  return found ?? null;
}

/** What becomes of each seat, as the assignments say it now. */
export async function changeoverSeats(ctx: Ctx, changeover: Changeover): Promise<SeatsInChange<Assignment>> {
  return seatsInChange(await assignmentsAround(ctx, changeover.on, changeover), changeover.on);
}
