import type { Ctx } from '../../platform/act.ts';
import type { AccountsParts } from '../parts.ts';
import { makeLink } from './make-link.ts';
import { requestLink } from './request-link.ts';

/** Sends an invitation by mail, or, where there is none, makes the link to be handed over. @returns that link, else null */
export async function deliverInvitation(
  ctx: Ctx,
  parts: Pick<AccountsParts, 'mailJobs' | 'url'>,
  to: { readonly accountId: string; readonly lang: 'sv' | 'en' },
): Promise<string | null> {
  if (parts.mailJobs === null)
    return `${parts.url}${to.lang === 'en' ? '/en' : ''}${await makeLink(ctx, to.accountId, 'invitation')}`;
  await requestLink(ctx, parts.mailJobs, { ...to, purpose: 'invitation' });
  return null;
}
