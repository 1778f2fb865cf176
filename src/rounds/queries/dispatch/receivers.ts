import { hasFailed, type Mailing, mailingState, mailingsAbout } from '../../../correspondence/index.ts';
import { type BoardMeeting, boardsById, isMailbox, meetingsOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { type CalendarDay, chooseMeetings, firstSlot, type PathBoard, type Slot } from '../../dispatch/choose-meetings.ts';
import { type ReminderKind, reminderKinds } from '../../dispatch/reminder-mail.ts';
import { type ReportAuthority, reportAuthorities } from '../report/authorities.ts';
import type { Round } from '../round-by-id.ts';
import { type PathStep, stepsToday } from '../steps-of-round.ts';
import { type Carried, carriedSteps } from './decided-steps.ts';

/** An authority that gets the papers of a round, with what has gone to it. */
export interface Receiver {
  readonly authority: ReportAuthority;
  readonly boardId: string;
  /** Its function mailbox; null when it has none that mail could go to. */
  readonly mailbox: string | null;
  readonly part: 'recommend' | 'decide';
  /** Its own numbers. */
  readonly numbers: readonly string[];
  readonly slot: Slot;
  /** The boards that come before it on its path. */
  readonly before: readonly { readonly board: string; readonly slot: Slot }[];
  /** Mails with the papers that have been decided, in order. */
  readonly dispatches: readonly Mailing[];
  readonly reminders: ReadonlyMap<ReminderKind, Mailing>;
  /** Whether the papers may go to it now: they have not, or failed at another address than it has today. */
  readonly canBeSent: boolean;
  /** Ids of its own steps. */
  readonly steps: readonly string[];
  /** Why nothing is asked of it in a round that asks anew; null where it is to decide, or has decided there. */
  readonly covered: Carried | null;
}

/** Every board with a recommending or deciding step today, those that have taken over first, by principal and stage. */
export async function receiversOf(ctx: Ctx, round: Round): Promise<readonly Receiver[]> {
  const authorities = await reportAuthorities(ctx, round.id);
  const mailings = await mailingsAbout(ctx, 'round', round.id, ['dispatch', 'reminder']);
  const paths = await loadPaths(ctx, round);
  const carried = await carriedSteps(ctx, round);
  return authorities.map((authority) => {
    const { board, boards } = authority;
    const own = mailings.filter(({ counterpartBoardId }) => boards.includes(counterpartBoardId ?? ''));
    const dispatches = own.filter(({ purpose }) => purpose === 'dispatch');
    const mailbox = board.mailbox !== null && isMailbox(board.mailbox) ? board.mailbox : null;
    const path = paths.of(board.id);
    const step = authority.steps.find(({ key }) => key === authority.ownStep);
    return {
      ...{ authority, boardId: board.id, mailbox, dispatches, ...path },
      ...{ part: step?.part ?? 'decide', numbers: step?.registrationNumbers ?? [] },
      reminders: remindersIn(own, round.id, boards),
      covered: path.steps.every((id) => carried.has(id)) ? (carried.get(path.steps[0] ?? '') ?? null) : null,
      canBeSent: dispatches.every((each) => hasFailed(mailingState(each)) && each.to !== mailbox),
    };
  });
}

/** One of each kind at most: the request says which it is. */
export function reminderRequest(roundId: string, boardId: string, kind: ReminderKind): string {
  return requestOf('reminder', roundId, boardId, kind);
}

function remindersIn(own: readonly Mailing[], roundId: string, boards: readonly string[]): ReadonlyMap<ReminderKind, Mailing> {
  return new Map(
    reminderKinds.flatMap((kind) => {
      const requests = boards.map((board) => reminderRequest(roundId, board, kind));
      const mailing = own.find(({ requestId }) => requests.includes(requestId));
      return mailing === undefined ? [] : [[kind, mailing] as const];
    }),
  );
}

interface Paths {
  /** What follows from the paths for the board that has a matter today. */
  of(boardId: string): Pick<Receiver, 'slot' | 'before' | 'steps'>;
}

const twoYears = { years: 2 };

/** Every principal's path by who has the boards' matters today, with the meetings that make it in time. */
async function loadPaths(ctx: Ctx, round: Round): Promise<Paths> {
  const today = ctx.today.toString();
  const { steps, holder } = await stepsToday(ctx, round.id);
  const holders = [...new Set(steps.map(holder))];
  const names = await boardsById(ctx, holders, ctx.today);
  const meetings = groupBy(await meetingsOf(ctx, holders, ctx.today, ctx.today.add(twoYears)), ({ boardId }) => boardId);
  const calendars = new Map([...meetings].map(([boardId, days]) => [boardId, days.map(calendarDay)]));
  const asked = { calendars, sentOn: today, answerBy: round.answerBy?.toString() ?? null };
  const paths = [...groupBy(steps, ({ principalId }) => principalId).values()].map((path) => {
    const boards = pathBoards(path, holder);
    return { boards, slots: chooseMeetings({ ...asked, path: boards }) };
  });
  return {
    of: (boardId) => {
      const own = paths.filter(({ slots }) => slots.has(boardId));
      const stage = own[0]?.boards.find((each) => each.boardId === boardId)?.stage ?? 0;
      const before = (own[0]?.boards ?? []).filter((each) => each.stage < stage);
      return {
        slot: firstSlot(own.map(({ slots }) => slots.get(boardId) ?? { kind: 'unknown' })),
        before: before.map((each) => ({
          board: names.get(each.boardId)?.name ?? '',
          slot: own[0]?.slots.get(each.boardId) ?? { kind: 'unknown' },
        })),
        steps: steps.filter((step) => step.part !== 'prepare' && holder(step) === boardId).map(({ id }) => id),
      };
    },
  };
}

/** A board that holds several steps takes the matter up once, last of them. */
function pathBoards(path: readonly PathStep[], holder: (step: PathStep) => string): readonly PathBoard[] {
  return [...groupBy(path, holder)].map(([boardId, held]) => ({
    boardId,
    stage: Math.max(...held.map(({ stage }) => stage)),
  }));
}

function calendarDay({ on, submitBy }: BoardMeeting): CalendarDay {
  return { on: on.toString(), submitBy: submitBy?.toString() ?? null };
}
