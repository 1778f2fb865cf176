import { and, eq, isNull } from 'drizzle-orm';
import { personById } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { isOneAddress } from '../../platform/mail/index.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { may } from '../policy.ts';
import type { RefusalCode } from '../refusals.ts';
import { accounts } from '../tables.ts';
import { isId } from './is-id.ts';

/**
 * Gives a person an account without a password; the link to choose one comes by mail (`requestLink`) or by hand (`makeLink`).
 * @returns the account's id
 */
export async function invite(
  ctx: Ctx,
  input: { readonly personId: string; readonly email: string },
): Promise<Result<string, RefusalCode>> {
  if (!may.manageAccounts.allows(ctx.actor, undefined)) return refuse('person-missing', 'person');
  const person = isId(input.personId) ? await personById(ctx, input.personId) : null;
  if (person === null) return refuse('person-missing', 'person');
  if (!isOneAddress(input.email)) return refuse('email-wrong', 'email');
  const [own] = await ctx.tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.personId, person.id), isNull(accounts.closedAt)));
  if (own !== undefined) return refuse('person-has-account', 'person');
  const values = { id: newId(), personId: person.id, email: input.email, createdAt: ctx.now };
  const [made] = await ctx.tx.insert(accounts).values(values).onConflictDoNothing().returning({ id: accounts.id });
  return made === undefined ? refuse('email-taken', 'email') : done(made.id);
}
