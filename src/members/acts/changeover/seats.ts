import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { Seat } from '../../changeover/seats.ts';
import { mayKeepMembers } from '../../policy.ts';
import type { Assignment } from '../../queries/assignments.ts';
import { type Changeover, changeoverById, changeoverSeats } from '../../queries/changeovers.ts';
import type { MembersRefusal, Outcome } from '../../refusals.ts';
import { assignments } from '../../tables.ts';
import { assign, endAssignment } from '../assignments.ts';
import { passedOn } from '../passed-on.ts';

type HeldSeat = Seat<Assignment>;

/** The seats of an open changeover that these name, in turn with others who change it. @param seatIds assignments of the day before */
export async function seatsAsked(
  ctx: Ctx,
  changeoverId: string,
  seatIds: readonly string[],
): Promise<Outcome<{ readonly changeover: Changeover; readonly seats: readonly HeldSeat[] }>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  await inTurn(ctx, 'who-holds-what');
  const changeover = await changeoverById(ctx, changeoverId);
  if (changeover === null) return refuse('changeover-not-found');
  if (changeover.closedAt !== null) return refuse('changeover-closed');
  if (seatIds.length === 0) return refuse('no-seat-ticked', 'plats');
  const { seats } = await changeoverSeats(ctx, changeover);
  const asked = seats.filter(({ held }) => seatIds.includes(held.id));
  return asked.length === new Set(seatIds).size ? done({ changeover, seats: asked }) : refuse('seat-not-found', 'plats');
}

/**
 * Many at once: they go on, or end the day before. A seat that goes on ends and begins anew, as a term of office does, so that what was decided
 * can be told from what nobody has thought of. What is decided already stays, so that a second press does nothing.
 */
export async function decideSeats(
  ctx: Ctx,
  input: { readonly changeoverId: string; readonly seatIds: readonly string[]; readonly does: 'goes-on' | 'ends' },
): Promise<Outcome<{ readonly changed: number }>> {
  const found = await seatsAsked(ctx, input.changeoverId, input.seatIds);
  if (!found.ok) return found;
  const { changeover, seats } = found.value;
  const toChange = seats.filter((seat) => isOpenTo(seat, input.does));
  for (const { held } of toChange) {
    const refusals = input.does === 'ends' ? await end(ctx, held, changeover) : await goOn(ctx, held, changeover);
    if (refusals.length > 0) return { ok: false, refusals };
  }
  return done({ changed: toChange.length });
}

/** Whether pressing does anything: one that ends may still go on while nobody comes instead. */
export function isOpenTo({ state }: { readonly state: HeldSeat['state'] }, does: 'goes-on' | 'ends'): boolean {
  return state === 'undecided' || (does === 'goes-on' && state === 'no-successor');
}

export async function end(ctx: Ctx, held: Assignment, { on }: Changeover): Promise<readonly MembersRefusal[]> {
  const ended = await endAssignment(ctx, { assignmentId: held.id, to: on.subtract({ days: 1 }) });
  return ended.ok ? [] : ended.refusals;
}

async function goOn(ctx: Ctx, held: Assignment, changeover: Changeover): Promise<readonly MembersRefusal[]> {
  const refusals = held.to === null ? await end(ctx, held, changeover) : [];
  if (refusals.length > 0) return refusals;
  const given = await assign(ctx, {
    ...{ personId: held.person.id, role: held.role, organId: held.organ?.id ?? null, boardId: held.board?.id ?? null },
    ...{ principalId: held.principal?.id ?? null, party: held.party, ordinal: held.ordinal, from: changeover.on },
    example: held.example,
  });
  return given.ok ? [] : given.refusals;
}

/**
 * Takes back what has been decided of a seat, as long as the day has not come: first who comes instead or goes on, then that it ends.
 */
export async function takeBackSeat(
  ctx: Ctx,
  input: { readonly changeoverId: string; readonly seatId: string },
): Promise<Outcome<null>> {
  const found = await seatsAsked(ctx, input.changeoverId, [input.seatId]);
  if (!found.ok) return found;
  const [seat] = found.value.seats;
  const { on } = found.value.changeover;
  if (seat === undefined || Temporal.PlainDate.compare(on, ctx.today) <= 0) return refuse('seat-not-found', 'plats');
  const refusals = await passedOn(ctx, [seat.held.organ?.id ?? null], 'plats');
  if (refusals.length > 0) return { ok: false, refusals };
  const anew = seat.state === 'goes-on' ? seat.next.find(({ role }) => role === seat.held.role) : undefined;
  const coming = seat.successor ?? anew;
  if (coming !== undefined) await ctx.tx.delete(assignments).where(eq(assignments.id, coming.id));
  const reopens = seat.successor === null && seat.held.to?.equals(on.subtract({ days: 1 })) === true;
  if (reopens) await ctx.tx.update(assignments).set({ to: null }).where(eq(assignments.id, seat.held.id));
  return done(null);
}
