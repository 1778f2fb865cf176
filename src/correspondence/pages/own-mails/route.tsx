import { accountsToNotify, chooseLanguage } from '../../../accounts/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { uiFor } from '../../../ui/index.ts';
import { chooseMails } from '../../acts/choose-mails.ts';
import { isNoticeKind } from '../../notices/kinds.ts';
import { mayChooseMails, type OwnMails } from '../../notices/policy.ts';
import { maySeeMailings } from '../../outgoing/see-mailings.ts';
import type { MailWays } from '../../outgoing/ways.ts';
import { mailingById } from '../../queries/mailings.ts';
import { mailsWantedBy, noticeById, noticesTo } from '../../queries/notices.ts';
import { OwnMailPage, OwnMailsPage } from './view.tsx';
import { words } from './words.ts';

const path = '/konto/mejl';
const mostShown = 50;

async function subject({ actor, sessionId }: Web): Promise<OwnMails | null> {
  return actor.account === null || sessionId === null ? null : { accountId: actor.account };
}

/** `/konto/mejl`: which mails one gets, and where they are; `/konto/mejl/:mailing`: one of them. */
export function ownMailsRoutes({ canSend }: Pick<MailWays, 'canSend'>): readonly AnyRoute[] {
  return [
    route<OwnMails>({ method: 'get', path, may: mayChooseMails, subject, handle: (web, own) => show(web, own, canSend) }),
    route<OwnMails>({ method: 'post', path, act: 'choose-mails', may: mayChooseMails, subject, handle: choose }),
    route<OwnMails>({ method: 'get', path: `${path}/:mailing`, may: mayChooseMails, subject, handle: showOne }),
  ];
}

async function show(web: Web, { accountId }: OwnMails, canSend: boolean): Promise<Response> {
  const account = (await accountsToNotify(web, [accountId])).get(accountId);
  if (account === undefined) return web.notFound();
  // Whoever is signed in has an open account: one that takes no mail is the example's.
  const noWay = !account.takesMail ? ('example' as const) : canSend ? null : ('no-server' as const);
  const view = {
    ...{ email: account.email, language: account.language, noWay },
    wanted: await mailsWantedBy(web, accountId),
    sent: await noticesTo(web, accountId, mostShown),
    seesAll: maySeeMailings.allows(web.actor, undefined),
  };
  const saved = web.query.get('klart') === 'sparat';
  const ui = uiFor(web, { notice: saved ? { kind: 'done', text: words[web.lang].saved } : undefined });
  return web.html(<OwnMailsPage ui={ui} view={view} />);
}

async function choose(web: Web, { accountId }: OwnMails): Promise<Response> {
  const form = await web.form();
  await chooseMails(web, accountId, new Set(form.list('kind').filter(isNoticeKind)));
  await chooseLanguage(web, form.text('language') === 'en' ? 'en' : 'sv');
  return web.redirect(`${path}?klart=sparat`);
}

async function showOne(web: Web, { accountId }: OwnMails): Promise<Response> {
  const mailing = await mailingById(web, web.params['mailing'] ?? '');
  const sent = mailing === null ? null : await noticeById(web, mailing);
  if (sent === null || sent.toAccountId !== accountId) return web.notFound();
  return web.html(<OwnMailPage ui={uiFor(web)} sent={sent} />);
}
