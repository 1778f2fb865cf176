import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { uiFor } from '../../../ui/index.ts';
import { stopMails } from '../../acts/choose-mails.ts';
import { mayStopMails } from '../../notices/policy.ts';
import { type NoticeLinks, readStopToken } from '../../notices/stop-token.ts';
import { type MailsToStop, mailsToStop } from '../../queries/mails-to-stop.ts';
import { StopMailsPage } from './view.tsx';

const path = '/mejl/:token/sluta';

/** `/mejl/:token/sluta`: a link in a mail opens a page, whose button acts; a mail program posts to the same address (RFC 8058). */
export function stopMailsRoutes({ secret }: Pick<NoticeLinks, 'secret'>): readonly AnyRoute[] {
  const subject = async (web: Web) => {
    const stopping = readStopToken(secret, web.params['token'] ?? '');
    return stopping === null ? null : mailsToStop(web, stopping);
  };
  const show = (web: Web, mails: MailsToStop) =>
    web.html(<StopMailsPage ui={uiFor(web)} mails={mails} action={`/mejl/${web.params['token']}/sluta`} />);
  return [
    route<MailsToStop>({ method: 'get', path, may: mayStopMails, subject, handle: show }),
    route<MailsToStop>({
      ...{ method: 'post', path, act: 'stop-mails', may: mayStopMails, subject, fromElsewhere: true },
      handle: async (web, mails) => {
        const form = await web.form();
        await stopMails(web, mails);
        // A mail program follows nowhere (RFC 8058, 3.1: no redirects).
        if (form.text('List-Unsubscribe') === 'One-Click') return new Response(null, { status: 200 });
        return web.redirect(`/mejl/${web.params['token']}/sluta`);
      },
    }),
  ];
}
