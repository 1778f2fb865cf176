import type { Temporal } from 'temporal-polyfill';
import { type Board, boardsById, boardsOn, successorsOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { stepsOfRound } from '../../../rounds/index.ts';
import { owingIn } from '../../money/call.ts';
import type { NamedDue, ProjectMoney } from '../../money/money.ts';
import type { Project } from '../../project.ts';
import { callsOf } from './calls.ts';

/** A principal that owes, and the board whose mailbox a call for payment goes to. */
export interface Owing {
  readonly due: NamedDue;
  /** Null where the principal has no board with a mailbox. */
  readonly board: (Board & { readonly mailbox: string }) | null;
  /** When it was asked last for the same year. */
  readonly askedOn: Temporal.PlainDate | null;
  readonly askedToday: boolean;
}

/** Those who owe something of a year, in the principals' order. */
export async function whomToCall(ctx: Ctx, project: Project, money: ProjectMoney, year: number): Promise<readonly Owing[]> {
  const owing = owingIn(money, year);
  if (owing.length === 0) return [];
  const calls = (await callsOf(ctx, project.id)).filter((call) => call.year === year);
  const first = await decidingBoards(ctx, project);
  const boards = [...first, ...(await boardsOn(ctx, ctx.today))];
  return owing.map((due) => {
    const askedOn = calls.findLast(({ principalId }) => principalId === due.principalId)?.on ?? null;
    const board = boards.filter(({ actsFor }) => actsFor.includes(due.principalId)).find(hasMailbox) ?? null;
    return { due, board, askedOn, askedToday: askedOn?.equals(ctx.today) ?? false };
  });
}

function hasMailbox(board: Board): board is Board & { readonly mailbox: string } {
  return board.mailbox !== null;
}

/** The boards that decide on the project's charter know it: they, or what has taken over from them, are written to rather than others. */
async function decidingBoards(ctx: Ctx, { papers }: Project): Promise<readonly Board[]> {
  const roundId = papers.findLast(({ kind, roundId: round }) => kind === 'charter' && round !== null)?.roundId ?? null;
  if (roundId === null) return [];
  const ids = (await stepsOfRound(ctx, roundId))
    .filter(({ part, removal }) => part === 'decide' && removal === null)
    .map(({ boardId }) => boardId);
  const heirs = await successorsOf(ctx, [...new Set(ids)], ctx.today);
  const boards = await boardsById(ctx, [...new Set(ids.map((id) => heirs.get(id) ?? id))], ctx.today);
  return [...boards.values()];
}
