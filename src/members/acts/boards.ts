import { and, eq, isNull, ne } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayKeepBoard, mayKeepMembers } from '../policy.ts';
import { type BoardKind, nameOn } from '../queries/boards.ts';
import { during } from '../queries/days.ts';
import { type MembersRefusal, type Outcome, unless } from '../refusals.ts';
import { boardNames, boards, principals } from '../tables.ts';
import { isMailbox, nameRefusals, textRefusals } from '../texts.ts';

export interface NewBoard {
  /** Chosen by the form that was shown, so that sending it twice makes one. */
  readonly id?: string | undefined;
  readonly principalId: string;
  readonly kind: BoardKind;
  readonly name: string;
  readonly existsFrom: Temporal.PlainDate;
  readonly mailbox?: string | null | undefined;
  readonly administration?: string | null | undefined;
  readonly example?: boolean | undefined;
  readonly source?: string | null | undefined;
}

/**
 * A board exists from a day, under a name.
 * @param leaving boards that end that day, whose names are therefore free
 */
export async function addBoard(
  ctx: Ctx,
  input: NewBoard,
  leaving: ReadonlySet<string> = new Set(),
): Promise<Outcome<{ readonly id: string }>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const { name, ...given } = input;
  const id = input.id ?? newId();
  if ((await boardRow(ctx, id)) !== undefined) return done({ id });
  const [principal] = await ctx.tx.select({ id: principals.id }).from(principals).where(eq(principals.id, input.principalId));
  const refusals = [
    ...unless(principal !== undefined, 'principal-not-found', 'principalId'),
    ...nameRefusals(name),
    ...mailboxRefusals(input.mailbox ?? null),
    ...textRefusals(input.administration, 'administration', 200),
    ...(await nameTaken(ctx, { id, principalId: input.principalId }, name, input.existsFrom, leaving)),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  await ctx.tx.insert(boards).values({ ...given, id });
  await ctx.tx.insert(boardNames).values({ boardId: id, name: name.trim(), from: input.existsFrom });
  return done({ id });
}

/** A board has another name from a day; on a day that already has one, the name is put right. */
export async function renameBoard(
  ctx: Ctx,
  input: { readonly boardId: string; readonly name: string; readonly from: Temporal.PlainDate },
): Promise<Outcome<null>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const board = await boardRow(ctx, input.boardId);
  if (board === undefined) return refuse('board-not-found', 'boardId');
  const refusals = [
    ...nameRefusals(input.name),
    ...existsRefusals(board, input.from, 'from'),
    ...(await nameTaken(ctx, board, input.name, input.from)),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const name = input.name.trim();
  await ctx.tx
    .insert(boardNames)
    .values({ boardId: board.id, name, from: input.from })
    .onConflictDoUpdate({ target: [boardNames.boardId, boardNames.from], set: { name }, setWhere: ne(boardNames.name, name) });
  return done(null);
}

/** A board exists no longer from a day. A board that takes over is said by `succeedBoard`. */
export async function endBoard(
  ctx: Ctx,
  input: { readonly boardId: string; readonly on: Temporal.PlainDate },
): Promise<Outcome<null>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const board = await boardRow(ctx, input.boardId);
  if (board === undefined) return refuse('board-not-found', 'boardId');
  if (board.existsTo?.equals(input.on)) return done(null);
  if (board.existsTo !== null) return refuse('already-ended', 'on', { day: board.existsTo.toString() });
  if (Temporal.PlainDate.compare(input.on, board.existsFrom) <= 0) return refuse('ends-before-it-begins', 'on');
  await ctx.tx
    .update(boards)
    .set({ existsTo: input.on })
    .where(and(eq(boards.id, board.id), isNull(boards.existsTo)));
  return done(null);
}

/** Where the board's registrar takes mail: a function's address, never a person's. Null when there is none. */
export async function setMailbox(
  ctx: Ctx,
  input: { readonly boardId: string; readonly mailbox: string | null },
): Promise<Outcome<null>> {
  const board = await boardRow(ctx, input.boardId);
  if (board === undefined) return refuse('board-not-found', 'boardId');
  if (!mayKeepBoard.allows(ctx.actor, board)) return refuse('not-allowed');
  const refusals = mailboxRefusals(input.mailbox);
  if (refusals.length > 0) return { ok: false, refusals };
  if (board.mailbox !== input.mailbox) await ctx.tx.update(boards).set({ mailbox: input.mailbox }).where(eq(boards.id, board.id));
  return done(null);
}

export async function boardRow(ctx: Ctx, id: string): Promise<typeof boards.$inferSelect | undefined> {
  const [board] = await ctx.tx.select().from(boards).where(eq(boards.id, id));
  return board;
}

/** What is wrong with a day on which the board must exist. */
export function existsRefusals(
  board: { readonly existsFrom: Temporal.PlainDate; readonly existsTo: Temporal.PlainDate | null },
  day: Temporal.PlainDate,
  field: string,
): readonly MembersRefusal[] {
  const begun = Temporal.PlainDate.compare(board.existsFrom, day) <= 0;
  const going = board.existsTo === null || Temporal.PlainDate.compare(day, board.existsTo) < 0;
  const about = { from: board.existsFrom.toString(), to: board.existsTo?.toString() ?? '' };
  return unless(begun && going, 'outside-boards-time', field, about);
}

function mailboxRefusals(mailbox: string | null): readonly MembersRefusal[] {
  return unless(mailbox === null || isMailbox(mailbox), 'mailbox-wrong', 'mailbox');
}

/** Two boards of one principal with the same name on a day could not be told apart. */
async function nameTaken(
  ctx: Ctx,
  board: { readonly id: string; readonly principalId: string },
  name: string,
  day: Temporal.PlainDate,
  leaving: ReadonlySet<string> = new Set(),
): Promise<readonly MembersRefusal[]> {
  const others = await ctx.tx
    .select({ id: boards.id, name: nameOn(day) })
    .from(boards)
    .innerJoin(principals, eq(principals.id, boards.principalId))
    .where(
      and(eq(boards.principalId, board.principalId), ne(boards.id, board.id), during(boards.existsFrom, boards.existsTo, day)),
    );
  const wanted = name.trim().toLocaleLowerCase('sv');
  const taken = others.some((other) => !leaving.has(other.id) && other.name.toLocaleLowerCase('sv') === wanted);
  return unless(!taken, 'name-taken', 'name', { name: name.trim() });
}
