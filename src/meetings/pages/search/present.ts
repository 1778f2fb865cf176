import { oneOf } from '../../../platform/http/forms/field.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { SnippetPart } from '../../../records/index.ts';
import { capitalise, countInWords, type Lang, number as numberIn } from '../../../ui/index.ts';
import type { FoundMinutes, MinutesHit } from '../../queries/search-minutes.ts';
import { outcomeKinds, purposes } from '../../tables.ts';
import { meetingName } from '../meeting-name.ts';
import { words } from './words.ts';

export const hitsOnPage = 20;
const longestQuestion = 200;
const mostPages = 500;

/** What was asked, as the address says it: `?q=vård&organ=…&ar=2026&blev=recommendation&syfte=consultation&sida=2`. */
export interface Asked {
  /** As typed, within reason. */
  readonly query: string;
  readonly organId: string | undefined;
  readonly year: number | undefined;
  readonly outcome: (typeof outcomeKinds)[number] | undefined;
  readonly purpose: (typeof purposes)[number] | undefined;
  /** From 1. */
  readonly page: number;
}

/** Reads the address; what cannot be read narrows nothing. */
export function readAsked(query: URLSearchParams): Asked {
  const organ = query.get('organ') ?? '';
  const year = query.get('ar') ?? '';
  const page = Number(query.get('sida') ?? 1);
  return {
    query: (query.get('q') ?? '').replaceAll('\0', '').toWellFormed().trim().slice(0, longestQuestion).toWellFormed(),
    organId: isUuid(organ) ? organ : undefined,
    year: /^(?:19|20|21)\d\d$/.test(year) ? Number(year) : undefined,
    outcome: oneOf(query.get('blev'), outcomeKinds),
    purpose: oneOf(query.get('syfte'), purposes),
    page: Number.isInteger(page) && page >= 1 && page <= mostPages ? page : 1,
  };
}

/** Whether anything was asked for: no words and no choice shows how to ask. */
export function isAsked({ query, organId, year, outcome, purpose }: Asked): boolean {
  return query !== '' || [organId, year, outcome, purpose].some((chosen) => chosen !== undefined);
}

/** The bare address of a question. */
function addressOf({ query, organId, year, outcome, purpose, page }: Asked, more: Readonly<Record<string, string>> = {}): string {
  const said = new URLSearchParams({
    ...(query === '' ? {} : { q: query }),
    ...(organId === undefined ? {} : { organ: organId }),
    ...(year === undefined ? {} : { ar: String(year) }),
    ...(outcome === undefined ? {} : { blev: outcome }),
    ...(purpose === undefined ? {} : { syfte: purpose }),
    ...(page > 1 ? { sida: String(page) } : {}),
    ...more,
  });
  return said.size === 0 ? '/moten/sok' : `/moten/sok?${said}`;
}

export interface ShownHit {
  /** Bare address of the item in the minutes. */
  readonly href: string;
  readonly paragraph: string;
  readonly title: readonly SnippetPart[];
  /** Whose meeting, and when. */
  readonly meeting: string;
  readonly snippet: readonly SnippetPart[];
  readonly example: boolean;
}

export interface SearchView {
  readonly sentence: string;
  readonly hits: readonly ShownHit[];
  readonly unverified: readonly ShownHit[];
  /** Which of all are shown; null when all are, or none. */
  readonly shown: string | null;
  /** Bare addresses of the pages before and after, and of the file. */
  readonly before: string | null;
  readonly after: string | null;
  readonly csv: string | null;
  readonly nothing: boolean;
}

/** Exactly what the page shows. */
export function searchView(lang: Lang, asked: Asked, found: FoundMinutes, unverified: readonly MinutesHit[]): SearchView {
  const w = words[lang];
  const passed = (asked.page - 1) * hitsOnPage;
  const last = passed + found.hits.length;
  const number = (count: number) => numberIn(lang, count);
  return {
    sentence: sentenceOf(lang, asked, found.count),
    hits: found.hits.map((hit) => shownHit(lang, hit)),
    unverified: unverified.map((hit) => shownHit(lang, hit)),
    shown: found.count > hitsOnPage ? w.shown(number(passed + 1), number(last), number(found.count)) : null,
    before: asked.page > 1 ? addressOf({ ...asked, page: asked.page - 1 }) : null,
    after: last < found.count ? addressOf({ ...asked, page: asked.page + 1 }) : null,
    csv: found.count > 0 ? addressOf({ ...asked, page: 1 }, { format: 'csv' }) : null,
    nothing: isAsked(asked) && found.count === 0 && unverified.length === 0,
  };
}

/** How many items hold the words, in one sentence. */
function sentenceOf(lang: Lang, asked: Asked, count: number): string {
  const w = words[lang];
  if (!isAsked(asked)) return w.lead;
  if (count === 0) return w.none(asked.query);
  const said = capitalise(countInWords(lang, count));
  return asked.query === '' ? w.fits(said, count !== 1) : w.hits(said, count !== 1, asked.query);
}

function shownHit(lang: Lang, { meeting, itemId, paragraph, title, snippet }: MinutesHit): ShownHit {
  return {
    href: `/moten/${meeting.id}/protokoll#punkt-${itemId}`,
    paragraph: paragraph === null ? '' : words[lang].paragraph(paragraph),
    ...{ title, snippet, meeting: meetingName(lang, meeting), example: meeting.example },
  };
}

/** The hits for a spreadsheet, headings first. */
export function searchCsv(lang: Lang, hits: readonly MinutesHit[]): readonly (readonly string[])[] {
  const whole = (parts: readonly SnippetPart[]) => parts.map(({ text }) => text).join('');
  const w = words[lang];
  return [
    [w.organ, w.day, w.number, w.heading, w.fromText],
    ...hits.map(({ meeting, paragraph, title, snippet }) => [
      ...[meeting.organ.name, meeting.on.toString(), paragraph === null ? '' : String(paragraph)],
      ...[whole(title), whole(snippet)],
    ]),
  ];
}
