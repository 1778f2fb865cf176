import type { Web } from '../../../platform/http/web.ts';
import { ButtonLink, createUi, Page, uiFor } from '../../../ui/index.ts';
import { words } from './words.ts';

/** What is not there, and what one may not see, look the same. */
export function notFoundPage(web: Web) {
  const ui = uiFor(web);
  const t = words[web.lang];
  return (
    <Page
      ui={ui}
      title={t.notFoundTitle}
      lead={t.notFoundLead}
      actions={<ButtonLink href={ui.href(ui.places?.home ?? '/')}>{t.toStart}</ButtonLink>}
    />
  );
}

/** Said without the database, which may be what failed. */
export function failurePage(given: { lang: 'sv' | 'en'; requestId: string; status: number }) {
  const t = words[given.lang];
  const ui = createUi({ lang: given.lang, path: '/', bodyName: 'Samråd', menu: [], example: false, version: '' });
  return (
    <Page
      ui={ui}
      title={t.failure(given.status)}
      lead={t.failureLead(given.status)}
      actions={<ButtonLink href={ui.href('/')}>{t.toStart}</ButtonLink>}
    >
      {given.requestId === '' ? null : (
        <p class="soft">
          {t.request}: {given.requestId}
        </p>
      )}
    </Page>
  );
}
