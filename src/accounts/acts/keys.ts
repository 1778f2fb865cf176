import { and, eq, isNull } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { typedDayOrNone } from '../../platform/days/typed-day.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import type { RefusalCode } from '../refusals.ts';
import { fingerprint, newToken } from '../secrets.ts';
import { apiKeys } from '../tables.ts';
import { isId } from './is-id.ts';

export interface NewKey {
  /** From the form, so that a form sent twice makes one key. */
  readonly id: string;
  readonly name: string;
  /** Last day, `YYYY-MM-DD`, or empty for none. */
  readonly expiresOn: string;
}

/** @returns the key itself, to be shown once; null when this form was sent before: the key was shown then */
export async function createKey(ctx: Ctx, accountId: string, input: NewKey): Promise<Result<string | null, RefusalCode>> {
  if (input.name === '') return refuse('name-missing', 'name');
  if ([...input.name].length > 100) return refuse('name-too-long', 'name');
  const expiresOn = typedDayOrNone(input.expiresOn);
  if (expiresOn === undefined) return refuse('day-wrong', 'expiresOn');
  if (expiresOn !== null && Temporal.PlainDate.compare(expiresOn, ctx.today) < 0) return refuse('day-passed', 'expiresOn');
  const key = `sk_${newToken()}`;
  const made = await ctx.tx
    .insert(apiKeys)
    .values({
      id: isId(input.id) ? input.id : newId(),
      accountId,
      name: input.name,
      keyHash: fingerprint(key),
      createdAt: ctx.now,
      expiresOn,
    })
    .onConflictDoNothing({ target: apiKeys.id })
    .returning({ id: apiKeys.id });
  return done(made.length === 1 ? key : null);
}

/** @returns false when it is not the account's, or revoked already */
export async function revokeKey(ctx: Ctx, accountId: string, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const own = and(eq(apiKeys.id, id), eq(apiKeys.accountId, accountId), isNull(apiKeys.revokedAt));
  return (await ctx.tx.update(apiKeys).set({ revokedAt: ctx.now }).where(own).returning({ id: apiKeys.id })).length === 1;
}
