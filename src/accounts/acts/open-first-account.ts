import { isProgram } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { isOneAddress } from '../../platform/mail/index.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import type { Identified } from '../identified.ts';
import { hashPassword, weaknessOf } from '../passwords.ts';
import type { RefusalCode } from '../refusals.ts';
import { accounts } from '../tables.ts';

/**
 * One of the accounts that an installation begins with, when there is nobody yet who could invite: made by the program alone.
 * @param input.password null for somebody who is to choose one by a link of invitation
 */
export async function openFirstAccount(
  ctx: Ctx,
  input: { readonly personId: string; readonly name: string; readonly email: string; readonly password: string | null },
): Promise<Result<Identified, RefusalCode>> {
  if (!isProgram(ctx.actor)) throw new Error('a first account is made by the program alone');
  const { personId, email, password } = input;
  if (!isOneAddress(email)) return refuse('email-wrong', 'email');
  const weakness = password === null ? null : weaknessOf(password, { email, name: input.name });
  if (weakness !== null) return refuse(weakness, 'password');
  const passwordHash = password === null ? null : await hashPassword(password);
  const [account] = await ctx.tx
    .insert(accounts)
    .values({ id: newId(), personId, email, passwordHash, createdAt: ctx.now })
    .onConflictDoNothing()
    .returning();
  return account === undefined ? refuse('email-taken', 'email') : done({ by: 'password', account });
}
