import { and, eq, inArray, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { done, refuse } from '../../platform/result.ts';
import { type CalendarRow, contradictions } from '../calendar/rows.ts';
import { mayKeepBoard } from '../policy.ts';
import type { BoardMeeting } from '../queries/meetings.ts';
import { type MembersRefusal, type Outcome, unless } from '../refusals.ts';
import { boardMeetings } from '../tables.ts';
import { boardRow, existsRefusals } from './boards.ts';

/** A board meets on a day. A day that is already there gets this last day to submit instead. */
export async function addMeeting(
  ctx: Ctx,
  input: { readonly boardId: string; readonly on: Temporal.PlainDate; readonly submitBy: Temporal.PlainDate | null },
): Promise<Outcome<null>> {
  const board = await boardRow(ctx, input.boardId);
  if (board === undefined) return refuse('board-not-found', 'boardId');
  if (!mayKeepBoard.allows(ctx.actor, board)) return refuse('not-allowed');
  const refusals = [...existsRefusals(board, input.on, 'on'), ...submitRefusals(input)];
  if (refusals.length > 0) return { ok: false, refusals };
  await keep(ctx, board.id, [input], 'hand');
  return done(null);
}

/** A meeting is no longer in the calendar. */
export async function removeMeeting(
  ctx: Ctx,
  input: { readonly meetingId: string },
): Promise<Outcome<{ readonly boardId: string }>> {
  const [meeting] = await ctx.tx.select().from(boardMeetings).where(eq(boardMeetings.id, input.meetingId));
  if (meeting === undefined) return refuse('meeting-not-found');
  if (!mayKeepBoard.allows(ctx.actor, { id: meeting.boardId })) return refuse('not-allowed');
  await ctx.tx.delete(boardMeetings).where(eq(boardMeetings.id, meeting.id));
  return done({ boardId: meeting.boardId });
}

export interface CalendarImport {
  readonly boardId: string;
  readonly rows: readonly CalendarRow[];
  readonly source: BoardMeeting['source'];
}

/** Takes in a calendar, all of it or nothing. What is in the calendar already and not in the rows stays. */
export async function importMeetings(
  ctx: Ctx,
  input: CalendarImport,
): Promise<Outcome<{ readonly added: number; readonly changed: number; readonly unchanged: number }>> {
  const board = await boardRow(ctx, input.boardId);
  if (board === undefined) return refuse('board-not-found', 'boardId');
  if (!mayKeepBoard.allows(ctx.actor, board)) return refuse('not-allowed');
  const refusals = [
    ...unless(input.rows.length > 0, 'calendar-empty', 'text'),
    ...input.rows.flatMap((row) => [...existsRefusals(board, row.on, 'text'), ...submitRefusals(row, 'text')]),
    ...contradictions(input.rows).flatMap((day) => unless(false, 'meeting-twice', 'text', { day: day.toString() })),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  return done(await keep(ctx, board.id, input.rows, input.source));
}

function submitRefusals({ on, submitBy }: CalendarRow, field = 'submitBy'): readonly MembersRefusal[] {
  const inTime = submitBy === null || Temporal.PlainDate.compare(submitBy, on) <= 0;
  return unless(inTime, 'submit-after-meeting', field, { day: on.toString() });
}

async function keep(ctx: Ctx, boardId: string, rows: readonly CalendarRow[], source: BoardMeeting['source']) {
  const byDay = new Map(rows.map((row) => [row.on.toString(), row]));
  const days = [...byDay.values()].map((row) => row.on);
  const there = await ctx.tx
    .select()
    .from(boardMeetings)
    .where(and(eq(boardMeetings.boardId, boardId), inArray(boardMeetings.on, days)));
  const before = new Map(there.map((row) => [row.on.toString(), row.submitBy?.toString()]));
  const wanted = [...byDay].filter(([day, row]) => !before.has(day) || before.get(day) !== row.submitBy?.toString());
  if (wanted.length > 0) {
    await ctx.tx
      .insert(boardMeetings)
      .values(wanted.map(([, { on, submitBy }]) => ({ boardId, on, submitBy, source })))
      .onConflictDoUpdate({
        target: [boardMeetings.boardId, boardMeetings.on],
        set: { submitBy: sql`excluded.submit_by`, source: sql`excluded.source` },
      });
  }
  const added = wanted.filter(([day]) => !before.has(day)).length;
  return { added, changed: wanted.length - added, unchanged: byDay.size - wanted.length };
}
