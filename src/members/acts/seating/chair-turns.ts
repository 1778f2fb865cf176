import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepMembers } from '../../policy.ts';
import { turnsOf } from '../../queries/seating/turns.ts';
import { type MembersRefusal, type Outcome, unless } from '../../refusals.ts';
import { overlapping, type Turn } from '../../seating/turns.ts';
import { organs, organTurns, principals } from '../../tables.ts';

export interface NewTurn {
  /** Chosen by the form that was shown, so that sending it twice says it once. */
  readonly id?: string | undefined;
  readonly organId: string;
  readonly principalId: string;
  readonly from: Temporal.PlainDate;
  /** Last day. */
  readonly to: Temporal.PlainDate;
  /** The turn that this one stands instead of. */
  readonly replaces?: string | null | undefined;
  readonly example?: boolean | undefined;
}

/** It is a principal's turn to hold the chair, from a day to a day: a new turn, or one instead of another. */
export async function setTurn(ctx: Ctx, input: NewTurn): Promise<Outcome<{ readonly id: string }>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const { organId, principalId } = input;
  const replaces = input.replaces ?? null;
  const id = input.id ?? newId();
  if (await isSaid(ctx, id)) return done({ id });
  if (!(await lockOrgan(ctx, organId))) return refuse('organ-not-found');
  const known = await ctx.tx.select({ id: principals.id }).from(principals).where(eq(principals.id, principalId));
  const refusals = [
    ...unless(known.length > 0, 'principal-not-found', 'principalId'),
    ...dayRefusals(input, replaces, await turnsOf(ctx, organId)),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  await ctx.tx.insert(organTurns).values({ ...input, id, replaces, recordedAt: ctx.now });
  return done({ id });
}

/** A turn is taken away: nobody's then, until another is set. */
export async function removeTurn(
  ctx: Ctx,
  input: { readonly id?: string | undefined; readonly organId: string; readonly turnId: string },
): Promise<Outcome<null>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const id = input.id ?? newId();
  if (await isSaid(ctx, id)) return done(null);
  if (!(await lockOrgan(ctx, input.organId))) return refuse('organ-not-found');
  const turn = (await turnsOf(ctx, input.organId)).find((each) => each.id === input.turnId);
  if (turn === undefined) return refuse('turn-not-found', 'turnId');
  const { principal, from, to, example } = turn;
  await ctx.tx.insert(organTurns).values({
    ...{ id, organId: input.organId, principalId: principal.id, from, to, example },
    ...{ replaces: turn.id, removed: true, recordedAt: ctx.now },
  });
  return done(null);
}

function dayRefusals({ from, to }: NewTurn, replaces: string | null, turns: readonly Turn[]): readonly MembersRefusal[] {
  if (Temporal.PlainDate.compare(to, from) < 0) return unless(false, 'ends-before-it-begins', 'to');
  if (replaces !== null && !turns.some(({ id }) => id === replaces)) return unless(false, 'turn-not-found', 'replaces');
  const other = overlapping(turns, { from, to }, replaces);
  if (other === null) return [];
  const about = { name: other.principal.name, from: other.from.toString(), to: other.to.toString() };
  return unless(false, 'turn-overlaps', 'from', about);
}

async function isSaid(ctx: Ctx, id: string): Promise<boolean> {
  return (await ctx.tx.select({ id: organTurns.id }).from(organTurns).where(eq(organTurns.id, id))).length > 0;
}

/** One after the other, so that two who set the same days are told. */
async function lockOrgan(ctx: Ctx, organId: string): Promise<boolean> {
  return (await ctx.tx.select({ id: organs.id }).from(organs).where(eq(organs.id, organId)).for('update')).length > 0;
}
