import { readPublicPlan } from '../../../plans/index.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import type { Publication } from '../../../records/index.ts';
import { isoDate } from '../../../ui/index.ts';
import { pathOf } from '../../telling/thing.ts';
import { wholeAddress } from '../layout/head.tsx';

/** The pages that are always there. */
const always: readonly string[] = [
  '/',
  '/om-samradet',
  '/offentligt/uppdrag',
  '/offentligt/arbetsplan',
  '/offentligt/beslut',
  '/offentligt/handlingar',
  '/offentligt/sok',
  '/offentligt/prova-fil',
  '/offentligt/oppna-data',
  '/tillganglighet',
];

export interface Address {
  /** Bare path. */
  readonly path: string;
  /** `YYYY-MM-DD`; null where nothing tells. */
  readonly changed: string | null;
}

/** Every public page there is, once: a plan by its own address, and each version by its. */
export function addresses(publications: readonly Publication[]): readonly Address[] {
  const found = new Map<string, string | null>(always.map((path) => [path, null]));
  for (const publication of publications) {
    const changed = isoDate(stockholmDay(publication.publishedAt));
    for (const path of pathsOf(publication)) {
      const before = found.get(path) ?? null;
      found.set(path, before === null || before < changed ? changed : before);
    }
  }
  return [...found].map(([path, changed]) => ({ path, changed }));
}

function pathsOf(publication: Publication): readonly string[] {
  if (publication.kind === 'referral') return ['/offentligt/remisser', pathOf(publication)];
  if (publication.kind === 'conference') return ['/offentligt/konferenser', pathOf(publication)];
  if (publication.kind === 'minutes') return ['/offentligt/moten', pathOf(publication)];
  if (publication.kind !== 'plan-version') return [pathOf(publication)];
  return [`/offentligt/arbetsplan/${readPublicPlan(publication.content).plan.id}`, pathOf(publication)];
}

/** The map of the site for search engines (sitemaps.org), each page in both languages. */
export function sitemap(url: string, all: readonly Address[]): string {
  const entries = all.flatMap((address) => (['sv', 'en'] as const).map((lang) => entry(url, lang, address)));
  const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${space}>\n${entries.join('')}</urlset>\n`;
}

function entry(url: string, lang: 'sv' | 'en', { path, changed }: Address): string {
  const whole = (each: 'sv' | 'en') => inXml(wholeAddress(url, each, path));
  const others = (['sv', 'en'] as const).map((each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${whole(each)}"/>`);
  const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
  return `<url><loc>${whole(lang)}</loc>${day}${others.join('')}</url>\n`;
}

/** What no XML document may hold, however it is written (XML 1.0, 2.2): one such letter in a title would break the whole of it. */
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands in XML, in an attribute too. */
export function inXml(text: string): string {
  return text.replaceAll(notInXml, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What search engines may go through. An example is made up, so it is left out of them altogether. */
export function robots(url: string, example: boolean): string {
  const inside = ['/logga-in', '/glomt-losenord', '/start', '/konto', '/installningar', '/inbjudan', '/aterstall'];
  const rules = example ? ['Disallow: /'] : inside.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]);
  return `User-agent: *\n${rules.join('\n')}\n\nSitemap: ${url}/sitemap.xml\n`;
}
