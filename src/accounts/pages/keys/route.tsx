import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { pick, uiFor } from '../../../ui/index.ts';
import { createKey, type NewKey, revokeKey } from '../../acts/keys.ts';
import type { OwnAccount } from '../../identified.ts';
import { mayManageOwn } from '../../policy.ts';
import { keysOf, ownAccount } from '../../queries/own-account.ts';
import { errorsOf } from '../../refusal-words.ts';
import type { AccountsRefusal } from '../../refusals.ts';
import { noticeFrom } from '../notice.ts';
import { keyRows } from './present.ts';
import { KeysPage } from './view.tsx';
import { words } from './words.ts';

const codes = ['key-revoked', 'key-exists'] as const;
const own = { may: mayManageOwn, subject: ownAccount };

export const keysRoutes: readonly AnyRoute[] = [
  route({ ...own, method: 'get', path: '/konto/nycklar', handle: (web, subject) => show(web, subject, {}) }),
  route({ ...own, method: 'post', path: '/konto/nycklar', act: 'create-key', handle: create }),
  route({ ...own, method: 'post', path: '/konto/nycklar/ta-bort', act: 'revoke-key', handle: revoke }),
];

interface Shown {
  readonly made?: string;
  readonly typed?: NewKey;
  readonly refusals?: readonly AccountsRefusal[];
}

async function show(web: Web, { account }: OwnAccount, shown: Shown): Promise<Response> {
  const { made = null, typed = { id: newId(), name: '', expiresOn: '' }, refusals = [] } = shown;
  const rows = keyRows(await keysOf(web, account.id), web.today, web.lang);
  const ui = uiFor(web, { notice: noticeFrom(web, pick(words, web.lang), codes) });
  const view = { rows, made, url: web.shell.url, typed, errors: errorsOf(refusals, web.lang) };
  // 201, for the page that shows a key cannot be a redirect: the key is nowhere to be read again.
  return web.html(<KeysPage ui={ui} view={view} />, refusals.length > 0 ? 422 : made === null ? 200 : 201);
}

async function create(web: Web, subject: OwnAccount): Promise<Response> {
  const form = await web.form();
  const typed = { id: form.text('request'), name: form.text('name'), expiresOn: form.text('expiresOn') };
  const created = await createKey(web, subject.account.id, typed);
  if (!created.ok) return show(web, subject, { typed, refusals: created.refusals });
  if (created.value === null) return web.redirect('/konto/nycklar?klart=key-exists');
  return show(web, subject, { made: created.value });
}

async function revoke(web: Web, { account }: OwnAccount): Promise<Response> {
  const revoked = await revokeKey(web, account.id, (await web.form()).text('key'));
  return revoked ? web.redirect('/konto/nycklar?klart=key-revoked') : web.notFound();
}
