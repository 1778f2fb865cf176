import { raw } from 'hono/html';
import { assetUrl, langHref } from '../../../ui/index.ts';
import type { Site } from './site-for.ts';

export interface HeadProps {
  readonly site: Site;
  /** The page's one heading. */
  readonly title: string;
  /** What the browser's tab says, when not the heading. */
  readonly tab?: string;
  /** One sentence for lists of search results. */
  readonly description: string;
  /** Bare path that the page is known by, query and all; null for pages that search engines should leave out. */
  readonly canonical: string | null;
  /** What the page is, for machines: schema.org as JSON-LD. Not run, so the content policy lets it stand. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** A script of its own, by its name among the assets. */
  readonly script?: string;
}

const locale = { sv: 'sv_SE', en: 'en_GB' } as const;

export function Head({ site: { ui, url }, title, tab, description, canonical, data, script }: HeadProps) {
  const own = tab ?? title;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{own === ui.bodyName ? own : `${own} – ${ui.bodyName}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={description} />
      {canonical === null ? <meta name="robots" content="noindex" /> : <Addresses ui={ui} url={url} path={canonical} />}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={ui.bodyName} />
      <meta property="og:title" content={own} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={locale[ui.lang]} />
      <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={assetUrl('site.css')} />
      {script === undefined ? null : <script type="module" src={assetUrl(script)} />}
      {data === undefined ? null : (
        <script type="application/ld+json">{raw(jsonInHtml({ '@context': 'https://schema.org', ...data }))}</script>
      )}
    </head>
  );
}

type AddressesProps = { ui: Site['ui']; url: string; path: string };

/** This page's one address, and the same page in the other language. */
function Addresses({ ui, url, path }: AddressesProps) {
  const whole = (lang: 'sv' | 'en') => wholeAddress(url, lang, path);
  return (
    <>
      <link rel="canonical" href={whole(ui.lang)} />
      <link rel="alternate" hreflang="sv" href={whole('sv')} />
      <link rel="alternate" hreflang="en" href={whole('en')} />
      <link rel="alternate" hreflang="x-default" href={whole('sv')} />
      <meta property="og:url" content={whole(ui.lang)} />
    </>
  );
}

/** The whole address of a bare path in a language; the English start is `/en`, without a slash at the end. */
export function wholeAddress(url: string, lang: 'sv' | 'en', path: string): string {
  return url + (lang === 'en' && path === '/' ? '/en' : langHref(lang, path));
}

/** JSON that cannot end its own element, whatever text is in it. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
