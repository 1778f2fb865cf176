import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepMembers } from '../../policy.ts';
import { type MembersRefusal, type Outcome, unless } from '../../refusals.ts';
import { isTurn, lastTurn } from '../../seating/substitutes.ts';
import { assignments } from '../../tables.ts';

export interface SubstituteOrder {
  readonly organId: string;
  /** Every substitute that the form shows; those not named keep their turn. */
  readonly turns: readonly {
    readonly assignmentId: string;
    /** From 1; null for no turn of their own. */
    readonly ordinal: number | null;
  }[];
}

/** The order in which an organ calls its substitutes: its own, kept as data. A refusal's field is the assignment's id. */
export async function orderSubstitutes(ctx: Ctx, { organId, turns }: SubstituteOrder): Promise<Outcome<null>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const held = await ctx.tx
    .select({ id: assignments.id, ordinal: assignments.ordinal })
    .from(assignments)
    .where(and(eq(assignments.organId, organId), eq(assignments.role, 'substitute')));
  const before = new Map(held.map(({ id, ordinal }) => [id, ordinal]));
  const refusals = turns.flatMap((turn, place) => turnRefusals(turn, before, turns.slice(0, place)));
  if (refusals.length > 0) return { ok: false, refusals };
  for (const { assignmentId, ordinal } of turns) {
    if (before.get(assignmentId) === ordinal) continue;
    await ctx.tx.update(assignments).set({ ordinal }).where(eq(assignments.id, assignmentId));
  }
  return done(null);
}

function turnRefusals(
  { assignmentId, ordinal }: SubstituteOrder['turns'][number],
  known: ReadonlyMap<string, unknown>,
  earlier: SubstituteOrder['turns'],
): readonly MembersRefusal[] {
  if (!known.has(assignmentId)) return unless(false, 'assignment-not-found', assignmentId);
  if (ordinal === null) return [];
  if (!isTurn(ordinal)) return unless(false, 'turn-wrong', assignmentId, { most: String(lastTurn) });
  const taken = earlier.some((each) => each.ordinal === ordinal);
  return unless(!taken, 'turn-taken', assignmentId, { turn: String(ordinal) });
}
