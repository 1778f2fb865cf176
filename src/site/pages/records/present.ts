import { stockholmDay } from '../../../platform/clock.ts';
import { type Publication, type RecordKind, recordWords } from '../../../records/index.ts';
import { capitalise, countInWords, isoDate, type Lang } from '../../../ui/index.ts';
import { pathOf, recordContent, sortOf } from '../../telling/thing.ts';
import { words } from './words.ts';

/** What was asked for in the address; empty is everything. */
export interface RecordFilter {
  readonly kind: string;
  readonly text: string;
}

export interface RecordItem {
  /** Bare path. */
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly owner: string;
  readonly number: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly official: string;
  readonly published: string;
  readonly redacted: boolean;
  readonly example: boolean;
}

export interface RecordsView {
  readonly title: string;
  readonly filter: RecordFilter;
  /** The sorts that there are, for the list to choose from. */
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
  readonly items: readonly RecordItem[];
  /** How many are published in all. */
  readonly all: number;
}

/** Exactly what the page shows, in the order given. */
export function recordsView(lang: Lang, publications: readonly Publication[], filter: RecordFilter): RecordsView {
  const items = publications.filter((each) => matches(each, filter)).map((each) => itemOf(lang, each));
  const kinds = [...new Set(publications.map((each) => recordContent(each).recordKind))].sort();
  return {
    title: sentence(lang, items.length, publications.length, filter),
    ...{ filter, items, all: publications.length },
    kinds: kinds.map((kind) => ({ value: kind, label: kindLabel(lang, kind) })),
  };
}

function kindLabel(lang: Lang, kind: RecordKind): string {
  return capitalise(recordWords[lang].kind[kind]);
}

function sentence(lang: Lang, shown: number, all: number, { kind, text }: RecordFilter): string {
  const w = words[lang];
  if (all === 0) return w.none;
  const count = (many: number) => countInWords(lang, many);
  if (kind === '' && text === '') return w.count(capitalise(count(all)), all);
  return shown === 0 ? w.noneFound : w.found(capitalise(count(shown)), count(all));
}

/** Every word must stand somewhere in title, owner, register number or file name. */
function matches(publication: Publication, { kind, text }: RecordFilter): boolean {
  const { recordKind, owner, registrationNumber } = recordContent(publication);
  if (kind !== '' && kind !== recordKind) return false;
  const where = [publication.title, owner, registrationNumber ?? '', publication.file?.fileName ?? '']
    .join(' ')
    .toLocaleLowerCase('sv');
  return text
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((word) => where.includes(word));
}

function itemOf(lang: Lang, publication: Publication): RecordItem {
  const { owner, registrationNumber, becameOfficialOn } = recordContent(publication);
  return {
    ...{ href: pathOf(publication), title: publication.title, kind: sortOf(lang, publication), owner },
    ...{ number: registrationNumber ?? '', official: becameOfficialOn ?? '' },
    published: isoDate(stockholmDay(publication.publishedAt)),
    redacted: publication.file?.redacted ?? false,
    example: publication.example,
  };
}

/** The list as rows for a CSV file, its head first. */
export function recordsCsv(lang: Lang, items: readonly RecordItem[], url: string): readonly (readonly string[])[] {
  const { columns: w } = words[lang];
  const head = [w.title, w.kind, w.owner, w.number, w.official, w.published, 'URL'];
  return [head, ...items.map((row) => [row.title, row.kind, row.owner, row.number, row.official, row.published, url + row.href])];
}
