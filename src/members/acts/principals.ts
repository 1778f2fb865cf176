import { and, eq, isNull } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayKeepMembers } from '../policy.ts';
import type { PrincipalKind } from '../queries/principals.ts';
import { type MembersRefusal, type Outcome, unless } from '../refusals.ts';
import { principals } from '../tables.ts';
import { nameRefusals } from '../texts.ts';

export interface NewPrincipal {
  /** Chosen by the form that was shown, so that sending it twice makes one. */
  readonly id?: string | undefined;
  readonly code: string;
  readonly name: string;
  readonly kind: PrincipalKind;
  readonly takesPartFrom: Temporal.PlainDate;
  readonly organisationNumber?: string | null | undefined;
  readonly represents?: number | undefined;
  readonly tile?: readonly [number, number] | null | undefined;
  readonly source?: string | null | undefined;
}

/** A principal takes part from a day. */
export async function addPrincipal(ctx: Ctx, input: NewPrincipal): Promise<Outcome<{ readonly id: string }>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const id = input.id ?? newId();
  const [same] = await ctx.tx.select({ id: principals.id }).from(principals).where(eq(principals.code, input.code));
  if (same?.id === id) return done({ id });
  const refusals = [...principalRefusals(input), ...unless(same === undefined, 'code-taken', 'code', { code: input.code })];
  if (refusals.length > 0) return { ok: false, refusals };
  const { tile, ...given } = input;
  await ctx.tx
    .insert(principals)
    .values({ ...given, id, name: input.name.trim(), tileColumn: tile?.[0] ?? null, tileRow: tile?.[1] ?? null });
  return done({ id });
}

/** What is wrong with what is said of a principal. */
export function principalRefusals({
  name,
  code,
  organisationNumber,
  represents,
  kind,
}: Pick<NewPrincipal, 'name' | 'code' | 'organisationNumber' | 'represents' | 'kind'>): readonly MembersRefusal[] {
  const number = organisationNumber ?? '';
  const stands = represents ?? 1;
  return [
    ...nameRefusals(name),
    ...unless(/^\d{4}$/.test(code), 'code-wrong', 'code'),
    ...unless(number === '' || /^\d{6}-\d{4}$/.test(number), 'organisation-number-wrong', 'organisationNumber'),
    ...unless(
      Number.isInteger(stands) && stands >= 1 && stands < 1000 && (kind !== 'region' || stands === 1),
      'represents-wrong',
      'represents',
    ),
  ];
}

/** A principal no longer takes part from a day. What it has decided stands. */
export async function endPrincipal(
  ctx: Ctx,
  input: { readonly principalId: string; readonly on: Temporal.PlainDate },
): Promise<Outcome<null>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const [principal] = await ctx.tx.select().from(principals).where(eq(principals.id, input.principalId));
  if (principal === undefined) return refuse('principal-not-found', 'principalId');
  if (principal.takesPartTo?.equals(input.on)) return done(null);
  if (principal.takesPartTo !== null) return refuse('already-ended', 'on', { day: principal.takesPartTo.toString() });
  if (Temporal.PlainDate.compare(input.on, principal.takesPartFrom) <= 0) return refuse('ends-before-it-begins', 'on');
  await ctx.tx
    .update(principals)
    .set({ takesPartTo: input.on })
    .where(and(eq(principals.id, principal.id), isNull(principals.takesPartTo)));
  return done(null);
}
