import type { Ctx } from '../../platform/act.ts';
import { fingerprint, newToken } from '../secrets.ts';
import { lifetimes } from '../session/lifetimes.ts';
import { mailedLinks } from '../tables.ts';

export type LinkPurpose = 'invitation' | 'recovery';

const pages = { invitation: '/inbjudan', recovery: '/aterstall' } as const;

/** A new link to choose a password by. @returns its path; only the fingerprint of what makes it work is kept */
export async function makeLink(ctx: Ctx, accountId: string, purpose: LinkPurpose): Promise<string> {
  const token = newToken();
  const expiresAt = ctx.now.add(lifetimes[purpose]);
  await ctx.tx.insert(mailedLinks).values({ tokenHash: fingerprint(token), accountId, purpose, createdAt: ctx.now, expiresAt });
  return `${pages[purpose]}/${token}`;
}
