import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { pick, uiFor } from '../../../ui/index.ts';
import { endOwnSession, endSessionsOf } from '../../acts/end-sessions.ts';
import { changePassword } from '../../acts/set-password.ts';
import type { OwnAccount } from '../../identified.ts';
import type { AccountsParts } from '../../parts.ts';
import { mayManageOwn } from '../../policy.ts';
import { openSessions, ownAccount } from '../../queries/own-account.ts';
import { errorsOf, statusOf } from '../../refusal-words.ts';
import type { AccountsRefusal } from '../../refusals.ts';
import { noticeFrom } from '../notice.ts';
import { sessionRows } from './present.ts';
import { AccountPage } from './view.tsx';
import { words } from './words.ts';

const codes = ['session-ended', 'others-ended', 'password-changed'] as const;

const own = { may: mayManageOwn, subject: ownAccount };

export function accountRoutes(parts: AccountsParts): readonly AnyRoute[] {
  return [
    route({ ...own, method: 'get', path: '/konto', handle: (web, subject) => show(web, subject, []) }),
    route({
      ...own,
      method: 'post',
      path: '/konto/losenord',
      act: 'change-password',
      handle: (web, subject) => change(parts, web, subject),
    }),
    route({ ...own, method: 'post', path: '/konto/inloggningar/avsluta', act: 'end-session', handle: endOne }),
    route({ ...own, method: 'post', path: '/konto/inloggningar/avsluta-andra', act: 'end-other-sessions', handle: endOthers }),
  ];
}

async function show(web: Web, { account, sessionId }: OwnAccount, refusals: readonly AccountsRefusal[]): Promise<Response> {
  const view = {
    label: web.actor.label,
    email: account.email,
    hasPassword: account.exampleName === null,
    sessions: sessionRows(await openSessions(web, account.id), sessionId, web.lang),
    errors: errorsOf(refusals, web.lang),
  };
  const ui = uiFor(web, { notice: noticeFrom(web, pick(words, web.lang), codes) });
  return web.html(<AccountPage ui={ui} view={view} />, refusals.length === 0 ? 200 : statusOf(refusals));
}

async function change(parts: AccountsParts, web: Web, subject: OwnAccount): Promise<Response> {
  const form = await web.form();
  const input = { current: form.text('current'), password: form.text('password'), again: form.text('again') };
  const changed = await changePassword(web, parts.attempts, subject, { ...input, address: web.address });
  return changed.ok ? web.redirect('/konto?klart=password-changed') : show(web, subject, changed.refusals);
}

async function endOne(web: Web, { account }: OwnAccount): Promise<Response> {
  const ended = await endOwnSession(web, account.id, (await web.form()).text('session'));
  return ended ? web.redirect('/konto?klart=session-ended') : web.notFound();
}

async function endOthers(web: Web, { account, sessionId }: OwnAccount): Promise<Response> {
  await endSessionsOf(web, account.id, sessionId);
  return web.redirect('/konto?klart=others-ended');
}
