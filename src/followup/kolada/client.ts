import { setTimeout as sleep } from 'node:timers/promises';
import { done, type Result, refuse } from '../../platform/result.ts';
import {
  type Figure,
  figuresOnPage,
  idsAtOnce,
  type Kpi,
  kpisOnPage,
  type Municipality,
  municipalitiesOnPage,
  type ReadPage,
} from './answers.ts';
import { type AskParts, ask, type KoladaFailure } from './ask.ts';

/**
 * Kolada's open API, version 3: read-only JSON, no key. Figures are published by RKA (Rådet för främjande av kommunala analyser), which asks
 * to be named as the source. What it answers is data, never instructions. Nothing here throws: no answer is an answer, with its code.
 */
export interface Kolada {
  /** Key figures whose title holds the words. */
  searchKpis(title: string): Promise<Result<readonly Kpi[], KoladaFailure>>;
  /** Key figures by their ids; those that Kolada does not know are left out. */
  kpis(ids: readonly string[]): Promise<Result<readonly Kpi[], KoladaFailure>>;
  /** Every place that Kolada has figures of: municipalities, regions, the country. */
  municipalities(): Promise<Result<readonly Municipality[], KoladaFailure>>;
  /** Every figure of the key figures at the places in the years, one for each gender. */
  values(
    kpis: readonly string[],
    municipalities: readonly string[],
    years: readonly number[],
  ): Promise<Result<readonly Figure[], KoladaFailure>>;
}

interface KoladaParts extends Partial<AskParts> {
  /** `https://api.kolada.se/v3`, without a slash at the end. */
  readonly url: string;
}

/** 5,000 rows take a megabyte or two. */
const mostBytes = 16 * 2 ** 20;
const mostPages = 40;

export function openKolada({ url, ...given }: KoladaParts): Kolada {
  const parts: AskParts = {
    ...{ fetch: globalThis.fetch, chance: Math.random, now: Date.now, timeoutMs: 20_000, mostBytes },
    // Waiting ends at once when the program does.
    wait: (ms) =>
      sleep(ms, undefined, { ref: false, ...(given.stopped === undefined ? {} : { signal: given.stopped }) }).catch(
        () => undefined,
      ),
    ...given,
  };
  const every = <Row>(path: string, read: ReadPage<Row>) => allPages(parts, new URL(`${url}/${path}`), read);
  return {
    searchKpis: (title) => every(`kpi?title=${encodeURIComponent(title)}`, kpisOnPage),
    kpis: (ids) => joined(groups(ids), (some) => every(`kpi/${inPath(some)}`, kpisOnPage)),
    municipalities: () => every('municipality', municipalitiesOnPage),
    values: async (kpis, places, years) => {
      const asked = groups(kpis).flatMap((k) => groups(places).flatMap((p) => groups(years).map((y) => ({ k, p, y }))));
      const rows = await joined(asked, ({ k, p, y }) =>
        every(`data/kpi/${inPath(k)}/municipality/${inPath(p)}/year/${inPath(y)}`, figuresOnPage),
      );
      return rows.ok ? done(wanted(rows.value.flat(), kpis, places, years)) : rows;
    },
  };
}

/** Only what was asked for, each once. */
function wanted(figures: readonly Figure[], kpis: readonly string[], places: readonly string[], years: readonly number[]) {
  const fits = ({ kpi, place, year }: Figure) => kpis.includes(kpi) && places.includes(place) && years.includes(year);
  const by = figures.filter(fits).map((each) => [`${each.kpi} ${each.place} ${each.year} ${each.gender}`, each] as const);
  return [...new Map(by).values()];
}

/** Several ids, whatever they hold, as one part of an address. */
function inPath(ids: readonly (string | number)[]): string {
  return ids.map(encodeURIComponent).join(',');
}

function groups<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / idsAtOnce) }, (_, i) => all.slice(i * idsAtOnce, (i + 1) * idsAtOnce));
}

/** One after another, so that nobody is asked many things at once; the first failure is the answer. */
async function joined<Asked, Row>(
  asked: readonly Asked[],
  answer: (one: Asked) => Promise<Result<readonly Row[], KoladaFailure>>,
): Promise<Result<readonly Row[], KoladaFailure>> {
  const all: (readonly Row[])[] = [];
  for (const one of asked) {
    const answered = await answer(one);
    if (!answered.ok) return answered;
    all.push(answered.value);
  }
  // Not by `push(...)`: a hundred thousand rows are more arguments than a call can have.
  return done(all.flat());
}

/**
 * All pages, in order. The next one is asked for only where the first was, never twice, and not for ever: an answer decides what we read,
 * not whom we ask.
 */
async function allPages<Row>(parts: AskParts, first: URL, read: ReadPage<Row>): Promise<Result<readonly Row[], KoladaFailure>> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  let most = 0;
  for (let at: URL | null = first; at !== null; ) {
    if (seen.has(at.href) || seen.size === mostPages) return refuse('not-understood');
    seen.add(at.href);
    const answered = await ask(parts, at);
    if (!answered.ok) return answered;
    const page = answered.value.kind === 'moved' ? { rows: [], count: 0, next: answered.value.to } : read(answered.value.json);
    if (page === null) return refuse('not-understood');
    rows.push(...page.rows);
    most = Math.max(most, page.count);
    const next: URL | null | 'elsewhere' = page.next === null ? null : beside(first, at, page.next);
    if (next === 'elsewhere') return refuse('not-understood');
    at = next;
  }
  // `count` is of the page or of all: either way there cannot be fewer rows than it says.
  return rows.length < most ? refuse('cut-off') : done(rows);
}

/** An address at the same origin. Programs behind a proxy may write `http` of themselves where they are asked by `https`. */
function beside(first: URL, at: URL, written: string): URL | 'elsewhere' {
  if (!URL.canParse(written, at.href)) return 'elsewhere';
  const next = new URL(written, at);
  if (first.protocol === 'https:' && next.protocol === 'http:' && next.port === '') next.protocol = 'https:';
  next.hash = '';
  return next.origin === first.origin && next.username === '' ? next : 'elsewhere';
}
