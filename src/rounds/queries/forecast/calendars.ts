import type { Temporal } from 'temporal-polyfill';
import { meetingsOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { CalendarDay } from '../../dispatch/choose-meetings.ts';

/** How far ahead meetings are looked for: longer than any round is out. */
const horizon = { years: 2 };

/** The meetings of these boards from a day on; a board whose calendar is not known has none. */
export async function calendarsFrom(
  ctx: Ctx,
  boardIds: readonly string[],
  from: Temporal.PlainDate,
): Promise<ReadonlyMap<string, readonly CalendarDay[]>> {
  const calendars = new Map<string, CalendarDay[]>(boardIds.map((board) => [board, []]));
  for (const { boardId, on, submitBy } of await meetingsOf(ctx, [...calendars.keys()], from, ctx.today.add(horizon)))
    calendars.get(boardId)?.push({ on: on.toString(), submitBy: submitBy?.toString() ?? null });
  return calendars;
}
