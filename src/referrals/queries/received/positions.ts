import { asc, eq, inArray } from 'drizzle-orm';
import { allPrincipals, type Principal, principalsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { tokenHash } from '../../received/personal-link.ts';
import { type Position, type PositionAsk, type PrincipalStands, standsOf } from '../../received/position.ts';
import { positionAsks, positions } from '../../tables.ts';

export interface Stands extends PrincipalStands {
  readonly principal: Principal;
}

/**
 * Where each principal stands on each of these referrals: those that take part today, and those that were asked or spoke while they did;
 * the region first.
 */
export async function standsOfReferrals(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Stands[]>> {
  if (ids.length === 0) return new Map();
  const asks = groupBy(await asksOf(ctx, ids), ({ referralId }) => referralId);
  const said = groupBy(await positionsOf(ctx, ids), ({ referralId }) => referralId);
  const today = new Set((await principalsOn(ctx, ctx.today)).map(({ id }) => id));
  const all = await allPrincipals(ctx);
  return new Map(
    ids.map((id) => {
      const [own, spoken] = [asks.get(id) ?? [], said.get(id) ?? []];
      const concerned = new Set([...own, ...spoken].map(({ principalId }) => principalId));
      const principals = all.filter((each) => today.has(each.id) || concerned.has(each.id));
      const stands = standsOf(
        principals.map((each) => each.id),
        own,
        spoken,
      );
      return [
        id,
        stands.flatMap((each, place) => (principals[place] === undefined ? [] : [{ ...each, principal: principals[place] }])),
      ];
    }),
  );
}

export async function standsOfReferral(ctx: Ctx, id: string): Promise<readonly Stands[]> {
  return (await standsOfReferrals(ctx, [id])).get(id) ?? [];
}

function asksOf(ctx: Ctx, ids: readonly string[]): Promise<readonly (PositionAsk & { readonly referralId: string })[]> {
  const { referralId, principalId, boardId, until, message, mailingId, on } = positionAsks;
  return ctx.tx
    .select({ referralId, principalId, boardId, until, message, mailingId, on })
    .from(positionAsks)
    .where(inArray(referralId, [...ids]))
    .orderBy(asc(positionAsks.at));
}

function positionsOf(ctx: Ctx, ids: readonly string[]): Promise<readonly (Position & { readonly referralId: string })[]> {
  const { id, referralId, principalId, stance, text, said, decided, how, on, recordId, example } = positions;
  return ctx.tx
    .select({ id, referralId, principalId, stance, text, said, decided, how, on, recordId, example })
    .from(positions)
    .where(inArray(referralId, [...ids]))
    .orderBy(asc(positions.seq));
}

/** Whom a personal link belongs to; null for one that nobody has been sent. An earlier link of the same principal goes on holding. */
export async function askedByLink(
  ctx: Ctx,
  token: string,
): Promise<{ readonly referralId: string; readonly principalId: string } | null> {
  const { referralId, principalId } = positionAsks;
  const [found] = await ctx.tx
    .select({ referralId, principalId })
    .from(positionAsks)
    .where(eq(positionAsks.tokenHash, tokenHash(token)));
  return found ?? null;
}
