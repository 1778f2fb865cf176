import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { pick, uiFor } from '../../../ui/index.ts';
import { closeAccount } from '../../acts/close-account.ts';
import { deliverInvitation } from '../../acts/deliver-invitation.ts';
import { invite } from '../../acts/invite.ts';
import { renewInvitation } from '../../acts/renew-invitation.ts';
import type { AccountsParts } from '../../parts.ts';
import { may } from '../../policy.ts';
import { allAccounts, peopleToInvite } from '../../queries/all-accounts.ts';
import { errorsOf } from '../../refusal-words.ts';
import type { AccountsRefusal } from '../../refusals.ts';
import { noticeFrom } from '../notice.ts';
import { accountRows, assignmentText } from './present.ts';
import { AccountsPage } from './view.tsx';
import { words } from './words.ts';

const codes = ['invited-by-mail', 'account-closed'] as const;
const path = '/installningar/konton';

export function accountsPageRoutes(parts: AccountsParts): readonly AnyRoute[] {
  const shared = { method: 'post', may: may.manageAccounts } as const;
  return [
    route({ method: 'get', path, may: may.manageAccounts, handle: (web) => show(parts, web, {}) }),
    route({ ...shared, path, act: 'invite', handle: (web) => inviteSomeone(parts, web) }),
    route({ ...shared, path: `${path}/ny-lank`, act: 'renew-invitation', handle: (web) => renew(parts, web) }),
    route({ ...shared, path: `${path}/stang`, act: 'close-account', handle: (web) => close(parts, web) }),
  ];
}

interface Shown {
  readonly typed?: { readonly personId: string; readonly email: string };
  readonly link?: string;
  readonly refusals?: readonly AccountsRefusal[];
}

async function show(parts: AccountsParts, web: Web, shown: Shown): Promise<Response> {
  const asked = web.query.get('person') ?? '';
  const { typed = { personId: asked, email: '' }, link = null, refusals = [] } = shown;
  const accounts = await allAccounts(web);
  const people = await peopleToInvite(web, accounts, typed.personId);
  const view = {
    rows: accountRows(accounts, web.actor.account, web.lang),
    people: people.map(({ id, name, assignments: [first] }) => ({
      value: id,
      label: first === undefined ? name : `${name} (${assignmentText(first, web.lang)})`,
    })),
    typed,
    link,
    mail: parts.mailJobs !== null,
    errors: errorsOf(refusals, web.lang),
  };
  const ui = uiFor(web, { notice: noticeFrom(web, pick(words, web.lang), codes) });
  // 201, for the page that shows a link cannot be a redirect: the link is nowhere to be read again.
  return web.html(<AccountsPage ui={ui} view={view} />, refusals.length > 0 ? 422 : link === null ? 200 : 201);
}

async function inviteSomeone(parts: AccountsParts, web: Web): Promise<Response> {
  const form = await web.form();
  const typed = { personId: form.text('person'), email: form.text('email') };
  const invited = await invite(web, typed);
  return invited.ok ? deliver(parts, web, invited.value) : show(parts, web, { typed, refusals: invited.refusals });
}

async function renew(parts: AccountsParts, web: Web): Promise<Response> {
  const renewed = await renewInvitation(web, (await web.form()).text('account'));
  return renewed.ok ? deliver(parts, web, renewed.value) : show(parts, web, { refusals: renewed.refusals });
}

async function deliver(parts: AccountsParts, web: Web, accountId: string): Promise<Response> {
  const link = await deliverInvitation(web, parts, { accountId, lang: web.lang });
  return link === null ? web.redirect(`${path}?klart=invited-by-mail`) : show(parts, web, { link });
}

async function close(parts: AccountsParts, web: Web): Promise<Response> {
  const closed = await closeAccount(web, (await web.form()).text('account'));
  return closed.ok ? web.redirect(`${path}?klart=account-closed`) : show(parts, web, { refusals: closed.refusals });
}
