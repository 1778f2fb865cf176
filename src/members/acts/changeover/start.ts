import { and, arrayOverlaps, eq, isNull, or } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepMembers } from '../../policy.ts';
import { boardsById } from '../../queries/boards.ts';
import { changeoverById } from '../../queries/changeovers.ts';
import { organsOn } from '../../queries/organs.ts';
import { type MembersRefusal, type Outcome, unless } from '../../refusals.ts';
import { changeovers } from '../../tables.ts';
import { nameRefusals } from '../../texts.ts';

export interface NewChangeover {
  /** Chosen by the form that was shown, so that sending it twice makes one. */
  readonly requestId: string;
  readonly title: string;
  /** The first day of the new ones. */
  readonly on: Temporal.PlainDate;
  readonly organIds: readonly string[];
  readonly boardIds: readonly string[];
}

/** Begins the work with a change of many at once. Nothing happens to anybody's assignments. */
export async function startChangeover(ctx: Ctx, input: NewChangeover): Promise<Outcome<{ readonly id: string }>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  await inTurn(ctx, 'who-holds-what');
  const [made] = await ctx.tx.select({ id: changeovers.id }).from(changeovers).where(eq(changeovers.requestId, input.requestId));
  if (made !== undefined) return done(made);
  const organIds = [...new Set(input.organIds)];
  const boardIds = [...new Set(input.boardIds)];
  const refusals = [
    ...nameRefusals(input.title, 'title'),
    ...unless(organIds.length + boardIds.length > 0, 'changeover-without-places', 'organ'),
    ...(await unknownPlaces(ctx, input.on, organIds, boardIds)),
    ...(await thereAlready(ctx, input.on, organIds, boardIds)),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const id = newId();
  await ctx.tx.insert(changeovers).values({
    ...{ id, title: input.title.trim(), on: input.on, organIds, boardIds, requestId: input.requestId },
    ...{ startedAt: ctx.now, startedBy: ctx.actor.account },
  });
  return done({ id });
}

async function unknownPlaces(
  ctx: Ctx,
  on: Temporal.PlainDate,
  organIds: readonly string[],
  boardIds: readonly string[],
): Promise<readonly MembersRefusal[]> {
  const organs = new Set((await organsOn(ctx, on)).map(({ id }) => id));
  const boards = await boardsById(ctx, boardIds, on);
  return [
    ...unless(
      organIds.every((id) => organs.has(id)),
      'organ-not-found',
      'organ',
    ),
    ...unless(
      boardIds.every((id) => boards.has(id)),
      'board-not-found',
      'board',
    ),
  ];
}

/** Two that are open for the same places on the same day would each tell half. */
async function thereAlready(
  ctx: Ctx,
  on: Temporal.PlainDate,
  organIds: string[],
  boardIds: string[],
): Promise<readonly MembersRefusal[]> {
  const shared = or(
    organIds.length === 0 ? undefined : arrayOverlaps(changeovers.organIds, organIds),
    boardIds.length === 0 ? undefined : arrayOverlaps(changeovers.boardIds, boardIds),
  );
  if (shared === undefined) return [];
  const [there] = await ctx.tx
    .select({ title: changeovers.title })
    .from(changeovers)
    .where(and(isNull(changeovers.closedAt), eq(changeovers.on, on), shared))
    .limit(1);
  return unless(there === undefined, 'changeover-there-already', 'title', { title: there?.title ?? '' });
}

/** The work is done, or taken up again. Seats without a successor stay as they are. */
export async function closeChangeover(
  ctx: Ctx,
  input: { readonly changeoverId: string; readonly closed: boolean },
): Promise<Outcome<null>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const found = await changeoverById(ctx, input.changeoverId);
  if (found === null) return refuse('changeover-not-found');
  if ((found.closedAt !== null) !== input.closed)
    await ctx.tx
      .update(changeovers)
      .set({ closedAt: input.closed ? ctx.now : null })
      .where(eq(changeovers.id, found.id));
  return done(null);
}
