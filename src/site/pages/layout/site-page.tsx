import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { type Crumb, Crumbs, Opening, ShellHeader, sharedWords } from '../../../ui/index.ts';
import { Footer } from './footer.tsx';
import { Head, type HeadProps } from './head.tsx';

export interface SitePageProps extends HeadProps {
  /** One or two sentences under the heading: where things stand. */
  readonly lead?: Child;
  readonly eyebrow?: Child;
  readonly crumbs?: readonly Crumb[];
  readonly actions?: Child;
  readonly children?: Child;
}

/** A public page as a whole document: no script but its own, no cookie, nothing of who asks. */
export function SitePage(props: SitePageProps) {
  const { ui } = props.site;
  return (
    <>
      {raw('<!DOCTYPE html>\n')}
      <html lang={ui.lang} data-color-scheme="auto">
        <Head {...props} />
        <body>
          <a class="ds-skip-link" href="#innehall">
            {sharedWords[ui.lang].skip}
          </a>
          <ShellHeader ui={ui} mostLetters={lettersInARow} />
          <Crumbs ui={ui} crumbs={props.crumbs ?? []} />
          <main id="innehall" class="page" tabindex={-1}>
            <Opening title={props.title} lead={props.lead} eyebrow={props.eyebrow} actions={props.actions} />
            {props.children}
          </main>
          <Footer site={props.site} />
        </body>
      </html>
    </>
  );
}

/** The public's header has fewer words beside its menu than the one inside, so a longer name fits beside it. */
const lettersInARow = 112;
