import type { Web } from '../../../platform/http/web.ts';
import { anyPublished } from '../../../records/index.ts';
import { createUi, type Ui } from '../../../ui/index.ts';
import { words } from './words.ts';

/** What every public page is drawn with: the same for everyone, whoever asks. */
export interface Site {
  readonly ui: Ui;
  /** Public address of the program, no slash at the end: search engines want whole addresses. */
  readonly url: string;
}

/** The public's own menu, in the order in which a stranger asks. */
const menu = [
  ['/om-samradet', 'about'],
  ['/offentligt/arbetsplan', 'plan'],
  ['/offentligt/beslut', 'decisions'],
  ['/offentligt/remisser', 'referrals'],
  ['/offentligt/moten', 'meetings'],
  ['/offentligt/konferenser', 'conferences'],
  ['/offentligt/handlingar', 'records'],
  ['/offentligt/oppna-data', 'data'],
] as const;

/**
 * Nothing of who asks goes into it, so that one answer serves all; no nonce, since the pages run no script that needs one. Not every
 * body refers its texts, publishes its minutes or holds conferences: the menu has them once one is public.
 */
export async function siteFor(web: Web): Promise<Site> {
  const { lang, path, shell } = web;
  const has: Partial<Record<(typeof menu)[number][1], boolean>> = {
    referrals: await anyPublished(web, 'referral'),
    meetings: await anyPublished(web, 'minutes'),
    conferences: await anyPublished(web, 'conference'),
  };
  const shown = menu.filter(([, name]) => has[name] ?? true);
  const here = new URL(path, 'http://here').pathname;
  const ui = createUi({
    lang,
    path,
    bodyName: shell.bodyName,
    menu: shown.map(([href, name]) => ({ href, label: words[lang].menu[name], current: here.startsWith(href) })),
    example: shell.example,
    version: shell.version,
    places: { search: '/offentligt/sok', signIn: '/logga-in' },
  });
  return { ui, url: shell.url };
}
