import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { type Lang, longDate } from '../../../ui/index.ts';
import { type Assignment, assignmentsOn } from '../../queries/assignments.ts';
import { type Board, boardNamesOf, boardsById, boardsOn } from '../../queries/boards.ts';
import { type Succession, successionsOf } from '../../queries/lineage.ts';
import { type BoardMeeting, meetingsOf } from '../../queries/meetings.ts';
import { allPrincipals, type Principal } from '../../queries/principals.ts';
import { words } from './words.ts';

export interface Related {
  readonly board: Board;
  readonly on: Temporal.PlainDate;
}

export interface BoardShown {
  readonly board: Board;
  readonly names: readonly { readonly name: string; readonly from: Temporal.PlainDate }[];
  readonly successors: readonly Related[];
  readonly predecessors: readonly Related[];
  readonly upcoming: readonly BoardMeeting[];
  readonly past: readonly BoardMeeting[];
  readonly held: readonly Assignment[];
  readonly principals: readonly Principal[];
  readonly day: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

/** All that the page of a board shows, as of a day: a year back and two years on in its calendar. */
export async function boardShown(ctx: Ctx, board: Board, day: Temporal.PlainDate): Promise<BoardShown> {
  const links = await successionsOf(ctx, [board.id]);
  const meetings = await meetingsOf(ctx, [board.id], day.subtract({ years: 1 }), day.add({ years: 2 }));
  const before = (meeting: BoardMeeting) => Temporal.PlainDate.compare(meeting.on, day) < 0;
  return {
    board,
    names: await boardNamesOf(ctx, [board.id]),
    ...(await relatedOf(ctx, board.id, links, day)),
    upcoming: meetings.filter((meeting) => !before(meeting)),
    past: meetings.filter(before).reverse(),
    held: await assignmentsOn(ctx, day, { boardId: board.id }),
    principals: await allPrincipals(ctx),
    day,
    today: ctx.today,
  };
}

async function relatedOf(ctx: Ctx, boardId: string, links: readonly Succession[], day: Temporal.PlainDate) {
  const others = links.map((link) => (link.predecessorId === boardId ? link.successorId : link.predecessorId));
  const boards = await boardsById(ctx, others, day);
  const related = (far: 'predecessorId' | 'successorId') =>
    links.flatMap((link) => {
      const board = link[far] === boardId ? undefined : boards.get(link[far]);
      return board === undefined ? [] : [{ board, on: link.on }];
    });
  return { successors: related('successorId'), predecessors: related('predecessorId') };
}

/** The boards that may take over, or hand over too: all others that exist on the day. */
export async function otherBoards(ctx: Ctx, boardId: string): Promise<readonly Board[]> {
  return (await boardsOn(ctx, ctx.today)).filter((board) => board.id !== boardId);
}

/** Where the board stands on the day, in one sentence. */
export function sentence(
  lang: Lang,
  { board, successors, upcoming, day }: Pick<BoardShown, 'board' | 'successors' | 'upcoming' | 'day'>,
): string {
  const w = words[lang];
  const who = [board.name, board.principalName] as const;
  const heir = successors[0];
  if (heir !== undefined && Temporal.PlainDate.compare(heir.on, day) <= 0)
    return w.endedTo(...who, longDate(lang, heir.on), heir.board.name);
  if (board.existsTo !== null && Temporal.PlainDate.compare(board.existsTo, day) <= 0)
    return w.ended(...who, longDate(lang, board.existsTo));
  if (Temporal.PlainDate.compare(day, board.existsFrom) < 0) return w.notYet(...who, longDate(lang, board.existsFrom));
  const next = upcoming[0];
  if (next === undefined) return w.noNext(...who);
  if (next.submitBy === null) return w.next(...who, longDate(lang, next.on));
  return w.nextWithSubmit(...who, longDate(lang, next.on), longDate(lang, next.submitBy));
}
