import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayKeepMembers } from '../policy.ts';
import type { AssignmentRole } from '../queries/assignments.ts';
import { type MembersRefusal, type Outcome, unless } from '../refusals.ts';
import { deputisableRoles, officerRoles } from '../roles.ts';
import { isTurn, lastTurn } from '../seating/substitutes.ts';
import { assignments, boards, organs, people, principals } from '../tables.ts';
import { textRefusals } from '../texts.ts';
import { passedOn } from './passed-on.ts';

export interface NewAssignment {
  /** Chosen by the form that was shown, so that sending it twice makes one. */
  readonly id?: string | undefined;
  readonly personId: string;
  readonly role: AssignmentRole;
  readonly organId?: string | null | undefined;
  readonly boardId?: string | null | undefined;
  /** Alone: where the role is held. Beside an organ: whom the holder comes from. */
  readonly principalId?: string | null | undefined;
  readonly party?: string | null | undefined;
  readonly from: Temporal.PlainDate;
  /** Last day; null while it goes on. */
  readonly to?: Temporal.PlainDate | null | undefined;
  /** The assignment whose holder is away. */
  readonly deputyFor?: string | null | undefined;
  /** The turn of a substitute, from 1. */
  readonly ordinal?: number | null | undefined;
  readonly source?: string | null | undefined;
  readonly example?: boolean | undefined;
}

const organRoles: readonly AssignmentRole[] = ['process-support', 'county-coordinator'];
const seats: readonly AssignmentRole[] = ['chair', 'vice-chair', 'member', 'substitute'];

/** Someone holds something somewhere from a day. Rights follow, from that day to the last. */
export async function assign(ctx: Ctx, input: NewAssignment): Promise<Outcome<{ readonly id: string }>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const refusals = [
    ...placeRefusals(input),
    ...unless(!input.to || Temporal.PlainDate.compare(input.from, input.to) <= 0, 'ends-before-it-begins', 'to'),
    ...ordinalRefusals(input),
    ...textRefusals(input.party, 'party', 60),
    ...textRefusals(input.source, 'source', 500),
    ...(await missing(ctx, input)),
    ...(await deputyRefusals(ctx, input)),
    ...(await passedOn(ctx, [input.organId ?? null], 'place')),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const id = input.id ?? newId();
  await ctx.tx
    .insert(assignments)
    .values({ ...input, id, recordedAt: ctx.now })
    .onConflictDoNothing();
  return done({ id });
}

/** An assignment goes on to a last day, and no longer. A day already set is put right. */
export async function endAssignment(
  ctx: Ctx,
  input: { readonly assignmentId: string; readonly to: Temporal.PlainDate },
): Promise<Outcome<null>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const [held] = await ctx.tx.select().from(assignments).where(eq(assignments.id, input.assignmentId));
  if (held === undefined) return refuse('assignment-not-found');
  if (Temporal.PlainDate.compare(input.to, held.from) < 0) return refuse('ends-before-it-begins', 'to');
  const refusals = await passedOn(ctx, [held.organId], 'assignmentId');
  if (refusals.length > 0) return { ok: false, refusals };
  if (!held.to?.equals(input.to)) await ctx.tx.update(assignments).set({ to: input.to }).where(eq(assignments.id, held.id));
  return done(null);
}

function ordinalRefusals({ role, ordinal = null }: NewAssignment): readonly MembersRefusal[] {
  if (ordinal === null) return [];
  return [
    ...unless(role === 'substitute', 'turn-without-substitute', 'ordinal'),
    ...unless(isTurn(ordinal), 'turn-wrong', 'ordinal', { most: String(lastTurn) }),
  ];
}

/** Pure: where a role can be held. */
function placeRefusals({
  role,
  organId,
  boardId,
  principalId,
}: Omit<NewAssignment, 'personId' | 'from'>): readonly MembersRefusal[] {
  if (organId && boardId) return unless(false, 'place-twice', 'place');
  if (officerRoles.includes(role))
    return unless(!organId && Boolean(boardId || principalId), 'officer-without-principal', 'place');
  if (organRoles.includes(role)) return unless(Boolean(organId), 'organ-role-without-organ', 'place');
  if (seats.includes(role)) return unless(Boolean(organId || boardId), 'seat-without-organ', 'place');
  return [];
}

async function missing(ctx: Ctx, { personId, organId, boardId, principalId }: NewAssignment): Promise<readonly MembersRefusal[]> {
  const has = async (table: typeof people | typeof organs | typeof boards | typeof principals, id: string | null | undefined) =>
    !id || (await ctx.tx.select({ id: table.id }).from(table).where(eq(table.id, id))).length > 0;
  return [
    ...unless(await has(people, personId), 'person-not-found', 'personId'),
    ...unless(await has(organs, organId), 'organ-not-found', 'place'),
    ...unless(await has(boards, boardId), 'board-not-found', 'place'),
    ...unless(await has(principals, principalId), 'principal-not-found', 'place'),
  ];
}

async function deputyRefusals(ctx: Ctx, input: NewAssignment): Promise<readonly MembersRefusal[]> {
  if (!input.deputyFor) return [];
  const [away] = await ctx.tx.select().from(assignments).where(eq(assignments.id, input.deputyFor));
  if (away === undefined) return unless(false, 'assignment-not-found', 'deputyFor');
  if (away.deputyFor !== null) return unless(false, 'deputy-of-deputy', 'deputyFor');
  if (!deputisableRoles.includes(away.role))
    return unless(false, away.role === 'operator' ? 'operator-has-no-deputy' : 'seats-have-no-deputy', 'deputyFor');
  const there = away.organId === (input.organId ?? null) && away.boardId === (input.boardId ?? null);
  const same = there && away.role === input.role && (away.organId !== null || away.principalId === (input.principalId ?? null));
  return [
    ...unless(same, 'deputy-elsewhere', 'deputyFor'),
    ...unless(away.personId !== input.personId, 'deputy-for-oneself', 'personId'),
  ];
}
