import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { uiFor } from '../../../ui/index.ts';
import { stopMails } from '../../acts/choose-mails.ts';
import { mayStopMails } from '../../notices/policy.ts';
import { type NoticeLinks, readStopToken } from '../../notices/stop-token.ts';
import { type MailsToStop, mailsToStop } from '../../queries/mails-to-stop.ts';
import { DeadStopPage, StopMailsPage } from './view.tsx';

const path = '/mejl/:token/sluta';

/**
 * `/mejl/:token/sluta`: a link in a mail opens a page, whose button acts; a mail program posts to the same address (RFC 8058). One that stops
 * nothing says so: its reader is not to be asked to sign in for having pressed it.
 */
export function stopMailsRoutes({ secret }: Pick<NoticeLinks, 'secret'>): readonly AnyRoute[] {
  const asked = async (web: Web): Promise<MailsToStop | null> => {
    const stopping = readStopToken(secret, web.params['token'] ?? '');
    return stopping === null ? null : mailsToStop(web, stopping);
  };
  return [
    route({ method: 'get', path, may: mayStopMails, handle: async (web) => show(web, await asked(web)) }),
    route({
      ...{ method: 'post', path, act: 'stop-mails', may: mayStopMails, fromElsewhere: true },
      handle: async (web) => stop(web, await asked(web)),
    }),
  ];
}

function show(web: Web, mails: MailsToStop | null): Promise<Response> {
  const ui = uiFor(web);
  if (mails === null) return web.html(<DeadStopPage ui={ui} />, 404);
  return web.html(<StopMailsPage ui={ui} mails={mails} action={`/mejl/${web.params['token']}/sluta`} />);
}

async function stop(web: Web, mails: MailsToStop | null): Promise<Response> {
  if (mails === null) return show(web, null);
  const form = await web.form();
  await stopMails(web, mails);
  // A mail program follows nowhere (RFC 8058, 3.1: no redirects).
  if (form.text('List-Unsubscribe') === 'One-Click') return new Response(null, { status: 200 });
  return web.redirect(`/mejl/${web.params['token']}/sluta`);
}
