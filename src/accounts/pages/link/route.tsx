import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { uiFor } from '../../../ui/index.ts';
import type { LinkPurpose } from '../../acts/make-link.ts';
import { startSession } from '../../acts/start-session.ts';
import { useLink } from '../../acts/use-link.ts';
import { home } from '../../local-path.ts';
import type { AccountsParts } from '../../parts.ts';
import { may } from '../../policy.ts';
import { usableLink } from '../../queries/usable-link.ts';
import { errorsOf } from '../../refusal-words.ts';
import type { AccountsRefusal } from '../../refusals.ts';
import { sessionCookie } from '../../session/cookie.ts';
import { deviceOf } from '../../session/device.ts';
import { DeadLinkPage, LinkPage } from './view.tsx';

/** Links in mails: the link opens a page, its button acts (architecture.md, rule 9). */
export function linkRoutes(parts: AccountsParts): readonly AnyRoute[] {
  return [...pair(parts, 'invitation', '/inbjudan/:token'), ...pair(parts, 'recovery', '/aterstall/:token')];
}

function pair(parts: AccountsParts, purpose: LinkPurpose, path: string): readonly AnyRoute[] {
  const act = purpose === 'invitation' ? 'accept-invitation' : 'recover-account';
  return [
    route({ method: 'get', path, may: may.signIn, handle: (web) => show(web, purpose, []) }),
    route({ method: 'post', path, act, may: may.signIn, handle: (web) => choose(parts, web, purpose) }),
  ];
}

async function show(web: Web, purpose: LinkPurpose, refusals: readonly AccountsRefusal[]): Promise<Response> {
  const link = await usableLink(web, web.params['token'] ?? '', purpose);
  const page =
    link === null ? (
      <DeadLinkPage ui={uiFor(web)} />
    ) : (
      <LinkPage
        ui={uiFor(web)}
        view={{ purpose, email: link.account.email, action: web.path, errors: errorsOf(refusals, web.lang) }}
      />
    );
  if (link === null) return web.html(page, 404);
  return web.html(page, refusals.length === 0 ? 200 : 422);
}

async function choose(parts: AccountsParts, web: Web, purpose: LinkPurpose): Promise<Response> {
  const form = await web.form();
  const input = { token: web.params['token'] ?? '', purpose, password: form.text('password'), again: form.text('again') };
  const used = await useLink(web, input);
  if (!used.ok) return show(web, purpose, used.refusals);
  const device = deviceOf(web.request.headers.get('user-agent'));
  const token = await startSession(web, used.value, { device, previous: web.sessionId });
  const response = web.redirect(home);
  response.headers.append('set-cookie', sessionCookie(token, parts.url));
  return response;
}
