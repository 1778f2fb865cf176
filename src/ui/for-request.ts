import type { Web } from '../platform/http/web.ts';
import { createUi, type Notice, type Ui, type UiGiven } from './ui-context.ts';

/**
 * What every component of one request's page is handed.
 * @param options.notice what the page says at the top after an act
 * @param options.live how the page is kept true while it lies open
 */
export function uiFor(web: Web, options: { readonly notice?: Notice | undefined; readonly live?: UiGiven['live'] } = {}): Ui {
  const { shell, lang } = web;
  const here = new URL(web.path, 'http://here').pathname;
  return createUi({
    lang,
    path: web.path,
    nonce: web.nonce,
    bodyName: shell.bodyName,
    menu: shell.menu.map((item) => ({
      href: item.path,
      label: item.label[lang],
      current: item.path === '/' ? here === '/' : here.startsWith(item.path),
      badge: item.badge,
    })),
    account: web.actor.account === null ? undefined : { label: web.actor.label, href: '/konto' },
    example: shell.example,
    version: shell.version,
    notice: options.notice,
    live: options.live,
    places: {
      ...(web.actor.account === null ? {} : { home: '/start' }),
      ...(shell.search === undefined ? {} : { search: shell.search }),
      ...{ signIn: '/logga-in', signOut: '/logga-ut', about: '/om-samradet', accessibility: '/tillganglighet' },
    },
  });
}
