import { eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { accounts } from '../tables.ts';

/** The language of mails to the actor's own account. */
export async function chooseLanguage(ctx: Ctx, language: 'sv' | 'en'): Promise<void> {
  const { account } = ctx.actor;
  if (account !== null) await ctx.tx.update(accounts).set({ language }).where(eq(accounts.id, account));
}
