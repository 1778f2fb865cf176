import { and, eq, isNull } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayKeepMembers } from '../policy.ts';
import type { OrganKind } from '../queries/organs.ts';
import { type Outcome, unless } from '../refusals.ts';
import { organs } from '../tables.ts';
import { nameRefusals, textRefusals } from '../texts.ts';

export interface NewOrgan {
  /** Chosen by the form that was shown, so that sending it twice makes one. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly kind: OrganKind;
  readonly parentId: string | null;
  readonly existsFrom: Temporal.PlainDate;
  readonly description?: string | null | undefined;
  readonly ordinal?: number | undefined;
  readonly source?: string | null | undefined;
}

/** A part of the body's structure exists from a day. */
export async function addOrgan(ctx: Ctx, input: NewOrgan): Promise<Outcome<{ readonly id: string }>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const id = input.id ?? newId();
  const refusals = [
    ...nameRefusals(input.name),
    ...textRefusals(input.description, 'description', 2000),
    ...unless(input.parentId === null || (await organRow(ctx, input.parentId)) !== undefined, 'organ-not-found', 'parentId'),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  await ctx.tx
    .insert(organs)
    .values({ ...input, id, name: input.name.trim() })
    .onConflictDoNothing();
  return done({ id });
}

/** An organ exists no longer from a day. Those who hold something in it have no rights by it from then on. */
export async function endOrgan(
  ctx: Ctx,
  input: { readonly organId: string; readonly on: Temporal.PlainDate },
): Promise<Outcome<null>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const organ = await organRow(ctx, input.organId);
  if (organ === undefined) return refuse('organ-not-found', 'organId');
  if (organ.existsTo?.equals(input.on)) return done(null);
  if (organ.existsTo !== null) return refuse('already-ended', 'on', { day: organ.existsTo.toString() });
  if (Temporal.PlainDate.compare(input.on, organ.existsFrom) <= 0) return refuse('ends-before-it-begins', 'on');
  await ctx.tx
    .update(organs)
    .set({ existsTo: input.on })
    .where(and(eq(organs.id, organ.id), isNull(organs.existsTo)));
  return done(null);
}

async function organRow(ctx: Ctx, id: string): Promise<typeof organs.$inferSelect | undefined> {
  const [organ] = await ctx.tx.select().from(organs).where(eq(organs.id, id));
  return organ;
}
