import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { assetUrl } from '../assets.ts';
import { Icon } from '../marks/icons.tsx';
import type { Ui } from '../ui-context.ts';
import { sharedWords } from '../words/shared-words.ts';
import { Live } from './live.tsx';
import { ShellFooter, ShellHeader } from './shell.tsx';

/** A step on the way here; the last one, this page, has no address. `href` is a bare path. */
export type Crumb = { label: string; href?: string | undefined };

export type PageProps = {
  ui: Ui;
  /** The page's one heading: where things stand, in one sentence. */
  title: string;
  /** One or two sentences under the heading. */
  lead?: Child;
  /** A small line over the heading: what this belongs to. */
  eyebrow?: Child;
  /** Bare path of the menu item that this page belongs to. */
  current?: string | undefined;
  crumbs?: readonly Crumb[] | undefined;
  /** What the browser's tab says, when not the heading. */
  tab?: string | undefined;
  /** True when a form came back with errors: the tab then begins with `Fel:`. */
  failed?: boolean | undefined;
  /** The one primary button and what goes with it, right under the lead. */
  actions?: Child;
  children?: Child;
};

/** A whole HTML document: `context.html(<Page …>…</Page>)`. */
export function Page(props: PageProps) {
  const { ui } = props;
  return (
    <>
      {raw('<!DOCTYPE html>\n')}
      <html lang={ui.lang} data-color-scheme="auto" data-color="petrol">
        <Head {...props} />
        <body data-size="md">
          <a class="ds-skip-link" href="#innehall">
            {sharedWords[ui.lang].skip}
          </a>
          <ShellHeader ui={ui} current={props.current} />
          <Crumbs ui={ui} crumbs={props.crumbs ?? []} />
          <main id="innehall" class="page" tabindex={-1}>
            <NoticeLine ui={ui} />
            <Opening {...props} />
            {props.children}
          </main>
          <Live ui={ui} />
          <ShellFooter ui={ui} />
        </body>
      </html>
    </>
  );
}

function Head({ ui, title, tab, failed }: PageProps) {
  const prefix = failed ? sharedWords[ui.lang].errorPrefix : '';
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${prefix}${tab ?? title} – ${ui.bodyName}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="turbo-refresh-method" content="morph" />
      <meta name="turbo-refresh-scroll" content="preserve" />
      {ui.nonce ? <meta name="csp-nonce" content={ui.nonce} /> : null}
      <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={assetUrl('samrad.css')} data-turbo-track="reload" />
      <script type="module" src={assetUrl('turbo.js')} data-turbo-track="reload" />
    </head>
  );
}

/** The way here, step by step; nothing at the start. */
export function Crumbs({ ui, crumbs }: { ui: Ui; crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null;
  return (
    <nav class="crumbs" aria-label={sharedWords[ui.lang].breadcrumb}>
      <ol>
        {crumbs.map((crumb) => (
          <li>
            {crumb.href === undefined ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <a class="ds-link" href={ui.href(crumb.href)}>
                {crumb.label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function NoticeLine({ ui }: { ui: Ui }) {
  if (!ui.notice) return null;
  const done = ui.notice.kind === 'done';
  return (
    <p class={`notice ${done ? 'tone-yes' : 'tone-no'}`} role={done ? 'status' : 'alert'}>
      <Icon name={done ? 'circle-check' : 'warning'} />
      <span>{ui.notice.text}</span>
    </p>
  );
}

/** Where things stand: the heading, and what one may do next. */
export function Opening({ title, lead, eyebrow, actions }: Pick<PageProps, 'title' | 'lead' | 'eyebrow' | 'actions'>) {
  return (
    <header class="opening">
      {eyebrow ? <p class="eyebrow">{eyebrow}</p> : null}
      <h1>{title}</h1>
      {lead ? <p class="lead">{lead}</p> : null}
      {actions ? <div class="actions">{actions}</div> : null}
    </header>
  );
}
