import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepMembers } from '../../policy.ts';
import { type Outcome, unless } from '../../refusals.ts';
import type { SeatRole } from '../../seating/held.ts';
import { organSeats, organs, principals } from '../../tables.ts';
import { textRefusals } from '../../texts.ts';

export interface NewSeats {
  /** Chosen by the form that was shown, so that sending it twice says it once. */
  readonly id?: string | undefined;
  readonly organId: string;
  readonly role: SeatRole;
  /** The principal that the seats belong to; null for the organ's in common. */
  readonly principalId: string | null;
  /** 0 takes them away. */
  readonly seats: number;
  readonly from: Temporal.PlainDate;
  readonly source?: string | null | undefined;
  readonly example?: boolean | undefined;
}

const most = 99;

/** An organ has so many seats of a role from a day, until another word is said: those that nobody holds are vacant. */
export async function setSeats(ctx: Ctx, input: NewSeats): Promise<Outcome<{ readonly id: string }>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const { organId, principalId, seats } = input;
  const refusals = [
    ...unless(await isThere(ctx, organs, organId), 'organ-not-found', 'organId'),
    ...unless(principalId === null || (await isThere(ctx, principals, principalId)), 'principal-not-found', 'principalId'),
    ...unless(Number.isInteger(seats) && seats >= 0 && seats <= most, 'seats-wrong', 'seats', { most: String(most) }),
    ...textRefusals(input.source, 'source', 500),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const id = input.id ?? newId();
  await ctx.tx
    .insert(organSeats)
    .values({ ...input, id, recordedAt: ctx.now })
    .onConflictDoNothing();
  return done({ id });
}

async function isThere(ctx: Ctx, table: typeof organs | typeof principals, id: string): Promise<boolean> {
  return (await ctx.tx.select({ id: table.id }).from(table).where(eq(table.id, id))).length > 0;
}
