import type { Ctx } from '../../platform/act.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import { openAccountByEmail } from '../queries/account-lookup.ts';
import type { LinkPurpose } from './make-link.ts';
import { sendLinkJob } from './send-link.ts';

/**
 * Asks for a mail with a link. The link itself is made when the mail is sent (send-link.ts), so that no queue ever holds it.
 */
export function requestLink(
  ctx: Ctx,
  jobs: Jobs,
  input: { accountId: string; purpose: LinkPurpose; lang: 'sv' | 'en' },
): Promise<void> {
  return jobs.enqueue(ctx, sendLinkJob, input);
}

/** For someone who has forgotten their password. Says nothing of whether there is such an account. */
export async function requestRecovery(ctx: Ctx, jobs: Jobs, input: { email: string; lang: 'sv' | 'en' }): Promise<void> {
  const account = await openAccountByEmail(ctx, input.email);
  if (account === null) return;
  const purpose = account.passwordHash === null ? 'invitation' : 'recovery';
  await requestLink(ctx, jobs, { accountId: account.id, purpose, lang: input.lang });
}
