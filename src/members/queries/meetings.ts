import { and, asc, gte, inArray, lte, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import { boardMeetings } from '../tables.ts';

/** A day in a board's calendar. */
export interface BoardMeeting {
  readonly id: string;
  readonly boardId: string;
  readonly on: Temporal.PlainDate;
  /** Last day to submit a matter to it; null when not known. */
  readonly submitBy: Temporal.PlainDate | null;
  readonly source: 'hand' | 'csv' | 'ical' | 'pasted' | 'example';
}

/** The meetings of these boards from a day to a day, both included, in order of day. */
export async function meetingsOf(
  ctx: Ctx,
  boardIds: readonly string[],
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Promise<readonly BoardMeeting[]> {
  if (boardIds.length === 0) return [];
  return ctx.tx
    .select()
    .from(boardMeetings)
    .where(and(inArray(boardMeetings.boardId, [...boardIds]), gte(boardMeetings.on, from), lte(boardMeetings.on, to)))
    .orderBy(asc(boardMeetings.on), asc(boardMeetings.boardId));
}

/** For each board its next meetings on or after a day, at most `each`; a board without any is not in the map. */
export async function nextMeetings(
  ctx: Ctx,
  boardIds: readonly string[],
  day: Temporal.PlainDate,
  each = 1,
): Promise<ReadonlyMap<string, readonly BoardMeeting[]>> {
  if (boardIds.length === 0) return new Map();
  const place = sql<number>`row_number() over (partition by ${boardMeetings.boardId} order by ${boardMeetings.on})`;
  const numbered = ctx.tx.$with('numbered').as(
    ctx.tx
      .select({ id: boardMeetings.id, place: place.as('place') })
      .from(boardMeetings)
      .where(and(inArray(boardMeetings.boardId, [...boardIds]), gte(boardMeetings.on, day))),
  );
  const rows = await ctx.tx
    .with(numbered)
    .select()
    .from(boardMeetings)
    .where(sql`${boardMeetings.id} in (select ${numbered.id} from ${numbered} where ${numbered.place} <= ${each})`)
    .orderBy(asc(boardMeetings.on));
  return groupBy(rows, (row) => row.boardId);
}
