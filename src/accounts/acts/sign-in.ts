import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import type { Identified } from '../identified.ts';
import type { Attempts } from '../limits/attempts.ts';
import { passwordMatches } from '../passwords.ts';
import { openAccountByEmail, openExampleAccount } from '../queries/account-lookup.ts';
import type { RefusalCode } from '../refusals.ts';

/**
 * By address and password. One answer for an unknown address, a wrong password, an invitation not taken and a closed account,
 * in equal time. Attempts are counted first, so that many at once count too. Takes a tenth of a second of a core: asked outside any
 * transaction, so that many who sign in at once hold no connections that others wait for.
 */
export async function signInWithPassword(
  ctx: Pick<Ctx, 'tx'>,
  attempts: Attempts,
  input: { readonly email: string; readonly password: string; readonly address: string },
): Promise<Result<Identified, RefusalCode>> {
  const wait = await attempts.count('sign-in', input.email, input.address);
  if (wait !== null) return refuse('too-many-attempts', undefined, { until: wait.toString() });
  const account = await openAccountByEmail(ctx, input.email);
  if (!(await passwordMatches(account?.passwordHash ?? null, input.password)) || account === null)
    return refuse('wrong-password', 'password');
  await attempts.forgive('sign-in', input.email, input.address);
  return done({ by: 'password', account });
}

/** By choosing a role of the example. Only called in example mode. */
export async function signInAsExample(ctx: Ctx, exampleName: string): Promise<Result<Identified, RefusalCode>> {
  const account = await openExampleAccount(ctx, exampleName);
  return account === null ? refuse('no-such-role') : done({ by: 'example', account });
}
