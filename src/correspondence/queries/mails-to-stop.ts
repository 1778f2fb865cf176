import { accountsToNotify } from '../../accounts/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { program } from '../../platform/actor.ts';
import { goOnAs } from '../../platform/db/database.ts';
import type { Stopping } from '../notices/stop-token.ts';
import { mailsWantedBy } from './notices.ts';

/** What a mail's link would stop. */
export interface MailsToStop extends Stopping {
  /** As whoever holds the link knows it: enough to tell one's own addresses apart. */
  readonly email: string;
  /** False when they are stopped already. */
  readonly wanted: boolean;
}

/** For whoever holds the link, signed in or not. Null when there is no such account any more. */
export async function mailsToStop(ctx: Ctx, stopping: Stopping): Promise<MailsToStop | null> {
  const asProgram = await goOnAs(ctx, program('stop-mails'), 'read');
  const account = (await accountsToNotify(asProgram, [stopping.accountId])).get(stopping.accountId);
  const wanted = await mailsWantedBy(asProgram, stopping.accountId);
  await goOnAs(ctx, ctx.actor, 'read');
  if (account === undefined) return null;
  return { ...stopping, email: halfHidden(account.email), wanted: wanted[stopping.kind] };
}

/** A forwarded mail carries its link along: whoever opens it there is not told the whole address. */
function halfHidden(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
