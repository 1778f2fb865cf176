import { eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import type { OwnAccount } from '../identified.ts';
import type { Attempts } from '../limits/attempts.ts';
import { hashPassword, passwordMatches, weaknessOf } from '../passwords.ts';
import type { RefusalCode } from '../refusals.ts';
import { accounts } from '../tables.ts';
import { endSessionsOf } from './end-sessions.ts';

/** Keeps a new password's hash and ends the account's sessions, all but the one that is named. */
export async function setPassword(
  ctx: Ctx,
  accountId: string,
  password: string,
  { keepSession }: { keepSession: string | null },
): Promise<void> {
  await ctx.tx
    .update(accounts)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(accounts.id, accountId));
  await endSessionsOf(ctx, accountId, keepSession);
}

/**
 * By someone who is signed in and knows the one they have; their other sessions end. Attempts are counted with those at signing in:
 * whoever finds a browser left open shall not be able to guess.
 */
export async function changePassword(
  ctx: Ctx,
  attempts: Attempts,
  own: OwnAccount,
  input: { readonly current: string; readonly password: string; readonly again: string; readonly address: string },
): Promise<Result<null, RefusalCode>> {
  const wait = await attempts.count('sign-in', own.account.email, input.address);
  if (wait !== null) return refuse('too-many-attempts', undefined, { until: wait.toString() });
  if (!(await passwordMatches(own.account.passwordHash, input.current))) return refuse('current-password-wrong', 'current');
  await attempts.forgive('sign-in', own.account.email, input.address);
  const weakness = weaknessOf(input.password, { email: own.account.email, name: ctx.actor.label });
  if (weakness !== null) return refuse(weakness, 'password');
  if (input.password !== input.again) return refuse('passwords-differ', 'again');
  await setPassword(ctx, own.account.id, input.password, { keepSession: own.sessionId });
  return done(null);
}
