import { program } from '../../platform/actor.ts';
import type { Database } from '../../platform/db/database.ts';
import type { JobHandler, Jobs } from '../../platform/jobs/index.ts';
import { isOneAddress, type Mailer } from '../../platform/mail/index.ts';
import { accountById } from '../queries/account-lookup.ts';
import { linkMail } from './link-mail.ts';
import { makeLink } from './make-link.ts';

/** Name of the job in the queue. */
export const sendLinkJob = 'send-link';

/**
 * Makes a link and mails it. The link is committed before it is sent, so that no link in a mail is dead; sent again after a
 * failure it is another one, and the unsent one ends by itself.
 */
function sendLink(parts: { readonly database: Database; readonly mailer: Mailer; readonly url: string }): JobHandler {
  return async ({ accountId = '', purpose: given, lang: wanted }) => {
    const purpose = given === 'recovery' ? 'recovery' : 'invitation';
    const lang = wanted === 'en' ? 'en' : 'sv';
    const made = await parts.database.write(program('mail'), sendLinkJob, async (ctx) => {
      const account = await accountById(ctx, accountId);
      // Closed since, or the example's: nothing to send, and nothing to try again.
      if (account === null || account.closedAt !== null || account.exampleName !== null || !isOneAddress(account.email))
        return null;
      return { to: account.email, path: await makeLink(ctx, account.id, purpose) };
    });
    if (made === null) return;
    const href = `${parts.url}${lang === 'en' ? '/en' : ''}${made.path}`;
    await parts.mailer.send({ to: made.to, ...linkMail({ purpose, lang, href, host: new URL(parts.url).host }) });
  };
}

/** Has the queue's mails of this room sent. */
export function workOnMails(parts: {
  readonly jobs: Jobs;
  readonly database: Database;
  readonly mailer: Mailer;
  readonly url: string;
}): void {
  parts.jobs.work(sendLinkJob, sendLink(parts));
}
