import { and, inArray, isNull } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayKeepMembers } from '../policy.ts';
import { type Board, type BoardKind, boardsById } from '../queries/boards.ts';
import { type Succession, successionsOf, successorOf } from '../queries/lineage.ts';
import { type MembersRefusal, type Outcome, unless } from '../refusals.ts';
import { boardSuccessions, boards } from '../tables.ts';
import { addBoard, existsRefusals } from './boards.ts';

export interface Handover {
  readonly predecessorIds: readonly string[];
  /** A board that exists, or one that begins with the handover at the first predecessor's principal. */
  readonly successor:
    | { readonly id: string }
    | { readonly name: string; readonly kind: BoardKind; readonly id?: string | undefined };
  /** The first day on which the successor has the matters. */
  readonly on: Temporal.PlainDate;
}

/**
 * Boards hand over to another from a day: renamed with a new body of members, merged, elected anew. The successor
 * inherits what was open. A predecessor that has not ended ends that day.
 */
export async function succeedBoard(ctx: Ctx, input: Handover): Promise<Outcome<{ readonly successorId: string }>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const ids = [...new Set(input.predecessorIds)];
  const before = [...(await boardsById(ctx, ids, input.on)).values()];
  if (ids.length === 0 || before.length < ids.length) return refuse('predecessor-missing', 'predecessorIds');
  const successor = await successorIn(ctx, input, before);
  if (!successor.ok) return successor;
  const { id } = successor.value;
  const known = await successionsOf(ctx, ids);
  const fresh = before.filter((board) => !known.some((link) => isLink(link, board.id, id)));
  const refusals = await wrongIn(ctx, input, fresh, known, successor.value);
  if (refusals.length > 0) return { ok: false, refusals };
  if (fresh.length > 0) await write(ctx, fresh, id, input.on);
  return done({ successorId: id });
}

async function successorIn(ctx: Ctx, input: Handover, before: readonly Board[]): Promise<Outcome<Board>> {
  const asked = input.successor;
  if ('name' in asked) {
    const principalId = before[0]?.principalId ?? '';
    const ended = new Set(before.map((board) => board.id));
    // The names of those that hand over are free from that day.
    const added = await addBoard(
      ctx,
      { ...asked, principalId, existsFrom: input.on, example: before.some((b) => b.example) },
      ended,
    );
    if (!added.ok)
      return { ok: false, refusals: added.refusals.map((r) => (r.field === 'name' ? { ...r, field: 'successorName' } : r)) };
    return boardOf(ctx, added.value.id, input.on);
  }
  return boardOf(ctx, asked.id, input.on);
}

async function boardOf(ctx: Ctx, id: string, day: Temporal.PlainDate): Promise<Outcome<Board>> {
  const board = (await boardsById(ctx, [id], day)).get(id);
  return board === undefined ? refuse('successor-missing', 'successorId') : done(board);
}

async function wrongIn(ctx: Ctx, input: Handover, before: readonly Board[], known: readonly Succession[], successor: Board) {
  const refusals: MembersRefusal[] = [...existsRefusals(successor, input.on, 'on')];
  const end = await successorOf(ctx, successor.id, input.on.with({ year: 9999 }));
  for (const board of before) {
    const handed = known.some((link) => link.predecessorId === board.id);
    const begun = board.existsFrom.until(input.on).sign > 0;
    const open = board.existsTo === null || board.existsTo.until(input.on).sign >= 0;
    refusals.push(
      ...unless(board.id !== successor.id, 'succeeds-itself', 'successorId'),
      ...unless(board.id === successor.id || end !== board.id, 'succession-in-a-circle', 'successorId'),
      ...unless(!handed, 'already-succeeded', 'predecessorIds', { name: board.name }),
      ...unless(begun, 'ends-before-it-begins', 'on'),
      ...unless(open, 'already-ended', 'on', { day: board.existsTo?.toString() ?? '' }),
    );
  }
  return refusals;
}

function isLink(link: Succession, predecessor: string, successor: string): boolean {
  return link.predecessorId === predecessor && link.successorId === successor;
}

async function write(ctx: Ctx, before: readonly Board[], successorId: string, on: Temporal.PlainDate): Promise<void> {
  const ids = before.map((board) => board.id);
  await ctx.tx.insert(boardSuccessions).values(ids.map((predecessorId) => ({ predecessorId, successorId, on })));
  await ctx.tx
    .update(boards)
    .set({ existsTo: on })
    .where(and(inArray(boards.id, ids), isNull(boards.existsTo)));
}
