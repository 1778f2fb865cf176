import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { countInWords, isoDate, type Lang, longDate } from '../../../ui/index.ts';
import { type Assignment, assignmentsOn } from '../../queries/assignments.ts';
import { type Board, boardNamesOf, boardsOfPrincipal } from '../../queries/boards.ts';
import { type BoardMeeting, meetingsOf } from '../../queries/meetings.ts';
import type { Principal } from '../../queries/principals.ts';
import { type OrganVacancy, vacanciesOn } from '../../queries/seating/seats.ts';
import { words } from './words.ts';

export interface BoardShown {
  readonly board: Board;
  readonly names: readonly { readonly name: string; readonly from: Temporal.PlainDate }[];
}

export interface PrincipalShown {
  readonly principal: Principal;
  readonly boards: readonly BoardShown[];
  readonly meetings: readonly { readonly board: Board; readonly meeting: BoardMeeting }[];
  readonly held: readonly Assignment[];
  /** Seats in the organs that are this principal's to fill. */
  readonly vacancies: readonly OrganVacancy[];
  readonly day: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

/** All that the page of a principal shows, as of a day. */
export async function principalShown(ctx: Ctx, principal: Principal, day: Temporal.PlainDate): Promise<PrincipalShown> {
  const boards = await boardsOfPrincipal(ctx, principal.id, day);
  const ids = boards.map((board) => board.id);
  const names = await boardNamesOf(ctx, ids);
  const meetings = await meetingsOf(ctx, ids, day, day.add({ months: 12 }));
  const held = await assignmentsOn(ctx, day, { principalId: principal.id });
  const byId = new Map(boards.map((board) => [board.id, board]));
  return {
    principal,
    boards: boards.map((board) => ({ board, names: names.filter((name) => name.boardId === board.id) })),
    meetings: meetings.flatMap((meeting) => {
      const board = byId.get(meeting.boardId);
      return board === undefined ? [] : [{ board, meeting }];
    }),
    held,
    vacancies: (await vacanciesOn(ctx, day)).filter((vacancy) => vacancy.principal?.id === principal.id),
    day,
    today: ctx.today,
  };
}

/** Where the principal stands on the day, in one sentence. */
export function sentence(lang: Lang, { principal, boards, day }: PrincipalShown): string {
  const w = words[lang];
  const when = longDate(lang, day);
  if (!takesPartOn(principal, day)) return w.ended(principal.name, when);
  if (boards.length === 0) return w.noBoards(principal.name, when);
  return w.sentence(principal.name, countInWords(lang, boards.length), boards.length === 1, when);
}

function takesPartOn({ takesPartFrom, takesPartTo }: Principal, day: Temporal.PlainDate): boolean {
  const begun = Temporal.PlainDate.compare(takesPartFrom, day) <= 0;
  return begun && (takesPartTo === null || Temporal.PlainDate.compare(day, takesPartTo) < 0);
}

/** From when, and until when, as it is said. */
export function existence(lang: Lang, from: Temporal.PlainDate, to: Temporal.PlainDate | null): string {
  return to === null ? words[lang].from(isoDate(from)) : words[lang].between(isoDate(from), isoDate(to));
}
