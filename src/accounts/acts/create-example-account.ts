import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { accounts } from '../tables.ts';

/**
 * An account of the example: it has no password and never gets one, so that outside example mode there is no way in.
 * Making it twice does nothing twice. @returns the account's id
 */
export async function createExampleAccount(
  ctx: Ctx,
  input: { readonly personId: string; readonly exampleName: string; readonly email: string },
): Promise<string> {
  const [made] = await ctx.tx
    .insert(accounts)
    .values({ id: newId(), ...input, createdAt: ctx.now })
    .onConflictDoUpdate({ target: accounts.exampleName, set: { personId: input.personId, email: input.email } })
    .returning({ id: accounts.id });
  if (made === undefined) throw new Error('an upsert returned no row');
  return made.id;
}
