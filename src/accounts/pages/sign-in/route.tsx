import { drizzle } from 'drizzle-orm/node-postgres';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Early, Web } from '../../../platform/http/web.ts';
import { type Result, refuse } from '../../../platform/result.ts';
import { uiFor } from '../../../ui/index.ts';
import { signInAsExample, signInWithPassword } from '../../acts/sign-in.ts';
import { endSession, startSession } from '../../acts/start-session.ts';
import type { Identified } from '../../identified.ts';
import { localPath } from '../../local-path.ts';
import type { AccountsParts } from '../../parts.ts';
import { may } from '../../policy.ts';
import { exampleAccounts } from '../../queries/example-accounts.ts';
import { errorsOf, statusOf } from '../../refusal-words.ts';
import type { AccountsRefusal, RefusalCode } from '../../refusals.ts';
import { sessionCookie } from '../../session/cookie.ts';
import { deviceOf } from '../../session/device.ts';
import { readSignIn, type SignInForm } from './form.ts';
import { groupRoles } from './present.ts';
import { SignInPage } from './view.tsx';
import { words } from './words.ts';

const notices = ['signed-out', 'password-set'] as const;

export function signInRoutes(parts: AccountsParts): readonly AnyRoute[] {
  return [
    route({
      method: 'get',
      path: '/logga-in',
      may: may.signIn,
      handle: (web) => show(parts, web, { email: '', onward: localPath(web.query.get('vidare')) }, []),
    }),
    route({
      ...{ method: 'post', path: '/logga-in', act: 'sign-in', may: may.signIn },
      prepare: (early) => tryPassword(parts, early),
      handle: (web) => signIn(parts, web),
    }),
    route({ method: 'post', path: '/logga-ut', act: 'sign-out', may: may.signIn, handle: (web) => signOut(parts, web) }),
  ];
}

async function show(
  parts: AccountsParts,
  web: Web,
  typed: Pick<SignInForm, 'email' | 'onward'>,
  refusals: readonly AccountsRefusal[],
): Promise<Response> {
  const code = oneOf(web.query.get('klart'), notices);
  const ui = uiFor(web, { notice: code === undefined ? undefined : { kind: 'done', text: words[web.lang][code] } });
  const roles = parts.exampleMode ? groupRoles(await exampleAccounts(web), web.shell.bodyName) : null;
  const view = { ...typed, roles, errors: errorsOf(refusals, web.lang) };
  return web.html(<SignInPage ui={ui} view={view} />, refusals.length === 0 ? 200 : statusOf(refusals));
}

async function signIn(parts: AccountsParts, web: Web): Promise<Response> {
  const typed = readSignIn(await web.form());
  if (typed.missing.length > 0) return show(parts, web, typed, typed.missing);
  const who = await identify(parts, web, typed);
  if (!who.ok) return show(parts, web, typed, who.refusals);
  const device = deviceOf(web.request.headers.get('user-agent'));
  const token = await startSession(web, who.value, { device, previous: web.sessionId });
  return withCookie(web.redirect(typed.onward), token, parts.url);
}

async function identify(parts: AccountsParts, web: Web, typed: SignInForm): Promise<Result<Identified, RefusalCode>> {
  if (parts.exampleMode && typed.role !== '') return signInAsExample(web, typed.role);
  return tried.get(web.request) ?? refuse('wrong-password', 'password');
}

type Tried = Result<Identified, RefusalCode>;

/** What came of the passwords that were tried before the transaction. */
const tried = new WeakMap<Request, Tried>();

async function tryPassword(parts: AccountsParts, { request, form, address, database }: Early): Promise<void> {
  const typed = readSignIn(form);
  if (typed.missing.length > 0 || (parts.exampleMode && typed.role !== '')) return;
  tried.set(request, await signInWithPassword({ tx: drizzle(database.pool) }, parts.attempts, { ...typed, address }));
}

async function signOut(parts: AccountsParts, web: Web): Promise<Response> {
  if (web.sessionId !== null) await endSession(web, web.sessionId);
  return withCookie(web.redirect('/logga-in?klart=signed-out'), null, parts.url);
}

function withCookie(response: Response, token: string | null, url: string): Response {
  response.headers.append('set-cookie', sessionCookie(token, url));
  return response;
}
