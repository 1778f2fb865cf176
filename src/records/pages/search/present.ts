import { capitalise, countInWords, isoDate, isoMoment, type Lang, number as numberIn } from '../../../ui/index.ts';
import type { SnippetPart } from '../../publishing/publication.ts';
import type { FoundRecords, RecordHit } from '../../queries/search-records.ts';
import type { Unsearchable } from '../../queries/unsearchable.ts';
import { recordWords } from '../../record-words.ts';
import { words as listWords } from '../records/words.ts';
import { words } from './words.ts';

export const hitsOnPage = 20;

/** What was asked, as the address says it. */
export interface Asked {
  /** As typed, within reason. */
  readonly query: string;
  readonly owner: string | undefined;
  readonly kind: RecordHit['kind'] | undefined;
  /** From 1. */
  readonly page: number;
}

export interface ShownHit {
  readonly id: string;
  readonly title: readonly SnippetPart[];
  /** Owner, kind, number and day on one line. */
  readonly facts: string;
  readonly snippet: readonly SnippetPart[];
  readonly example: boolean;
}

export interface SearchView {
  /** Where things stand: how many there are, or what the page is for. */
  readonly sentence: string;
  readonly hits: readonly ShownHit[];
  /** Which of all are shown; null when all are, or none. */
  readonly shown: string | null;
  /** Bare addresses of the pages before and after. */
  readonly before: string | null;
  readonly after: string | null;
  readonly csv: string | null;
  readonly nothing: boolean;
}

type Names = ReadonlyMap<string, string>;

/** Exactly what the page shows. */
export function searchView(lang: Lang, asked: Asked, found: FoundRecords, names: Names): SearchView {
  const w = words[lang];
  const passed = (asked.page - 1) * hitsOnPage;
  const last = passed + found.hits.length;
  const many = found.count > hitsOnPage;
  const number = (count: number) => numberIn(lang, count);
  return {
    sentence: sentenceOf(lang, asked.query, found.count),
    hits: found.hits.map((hit) => shownHit(lang, hit, names)),
    shown: many ? w.shown(number(passed + 1), number(last), number(found.count)) : null,
    before: asked.page > 1 ? addressOf({ ...asked, page: asked.page - 1 }) : null,
    after: last < found.count ? addressOf({ ...asked, page: asked.page + 1 }) : null,
    csv: found.count > 0 ? `${addressOf({ ...asked, page: 1 })}&format=csv` : null,
    nothing: asked.query !== '' && found.count === 0,
  };
}

/** How many records hold the words, in one sentence. */
function sentenceOf(lang: Lang, query: string, count: number): string {
  const w = words[lang];
  if (query === '') return w.lead;
  return count === 0 ? w.none(query) : w.hits(capitalise(countInWords(lang, count)), count !== 1, query);
}

/** What search finds by name alone, one sentence each; nothing when there is none. */
export function unsearchableSentences(lang: Lang, { waiting, unreadable }: Unsearchable): readonly string[] {
  const w = words[lang];
  const said = (count: number) => capitalise(countInWords(lang, count));
  return [
    ...(waiting === 0 ? [] : [w.waiting(said(waiting), waiting !== 1)]),
    ...(unreadable === 0 ? [] : [w.unreadable(said(unreadable), unreadable !== 1)]),
  ];
}

/** The bare address of a question. */
function addressOf({ query, owner, kind, page }: Asked): string {
  const said = new URLSearchParams({ q: query });
  if (owner !== undefined) said.set('agare', owner);
  if (kind !== undefined) said.set('slag', kind);
  if (page > 1) said.set('sida', String(page));
  return `/handlingar/sok?${said}`;
}

function shownHit(lang: Lang, hit: RecordHit, names: Names): ShownHit {
  const w = recordWords[lang];
  const facts = [
    capitalise(w.kind[hit.kind]),
    names.get(hit.owner) ?? '',
    hit.registrationNumber === null ? '' : words[lang].number(hit.registrationNumber),
    hit.becameOfficialOn === null ? '' : isoDate(hit.becameOfficialOn),
    hit.access === 'public' ? '' : w.access[hit.access],
  ];
  return {
    ...{ id: hit.id, title: hit.marked, snippet: hit.snippet, example: hit.example },
    facts: facts.filter((fact) => fact !== '').join(' · '),
  };
}

/** The hits for a spreadsheet, headings first. */
export function searchCsv(lang: Lang, hits: readonly RecordHit[], names: Names): readonly (readonly string[])[] {
  const w = recordWords[lang];
  const head = listWords[lang];
  return [
    [head.name, head.owner, head.kind, head.access, head.number, head.official, head.recorded, words[lang].fromText],
    ...hits.map((hit) => [
      ...[hit.title, names.get(hit.owner) ?? '', w.kind[hit.kind]],
      [w.access[hit.access], hit.secrecyParagraph].filter(Boolean).join(', '),
      hit.registrationNumber ?? '',
      hit.becameOfficialOn === null ? '' : isoDate(hit.becameOfficialOn),
      isoMoment(hit.recordedAt),
      hit.snippet.map(({ text }) => text).join(''),
    ]),
  ];
}
