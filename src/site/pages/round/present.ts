import { type PublicRound, ruleInWords } from '../../../rounds/index.ts';
import { type Lane, type Lang, longDate, longMoment, type Tile, type TimeLine } from '../../../ui/index.ts';
import type { PublishedRound } from '../../queries/published.ts';
import { tellRound } from '../../telling/round-told.ts';
import { publicSituation } from '../../telling/situation.ts';
import { roundLanes, roundLines } from './lanes.ts';
import { type RoundRow, roundRows, roundTiles } from './rows.ts';
import { words } from './words.ts';

/** Exactly what the page shows. */
export interface RoundView {
  readonly id: string;
  readonly title: string;
  readonly eyebrow: string;
  readonly example: boolean;
  readonly headline: string;
  readonly lead: string;
  readonly map: { readonly regions: readonly Tile[]; readonly municipalities: readonly Tile[] };
  readonly lanes: readonly Lane[];
  readonly lines: [TimeLine, ...TimeLine[]];
  readonly rows: readonly RoundRow[];
  /** Bare path of the plan, when its text is published. */
  readonly planHref: string | null;
  readonly text: PublicRound['text'];
  readonly rule: string;
  readonly number: string | null;
  readonly published: string;
}

interface RoundGiven {
  readonly lang: Lang;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly found: PublishedRound;
  /** Place on the tile map, by the principal's code. */
  readonly places: ReadonlyMap<string, readonly [number, number]>;
  readonly planHref: string | null;
}

/** Made of published facts and the day alone. */
export function roundView({ lang, on, found: { publication, content }, places, planHref }: RoundGiven): RoundView {
  const situation = publicSituation(lang, content, on);
  const { facts, title, registrationNumber, text } = content;
  const { sentOn } = facts.round;
  return {
    ...{ id: content.id, title, text, planHref, number: registrationNumber, example: content.example },
    ...tellRound(situation, text),
    eyebrow: [title, sentOn === null ? null : words[lang].sentOn(longDate(lang, sentOn))].filter(Boolean).join(' · '),
    map: roundTiles(situation, places, (row) => `#${row}`),
    lanes: roundLanes(situation),
    lines: roundLines(situation),
    rows: roundRows(situation),
    rule: ruleInWords(lang, facts),
    published: words[lang].publishedIs(longMoment(lang, publication.publishedAt), longDate(lang, content.asOf)),
  };
}

/** The table as rows for a CSV file, its head first. */
export function roundCsv(lang: Lang, rows: readonly RoundRow[]): readonly (readonly string[])[] {
  const { columns, parts } = words[lang];
  const head = [
    'code',
    'principal',
    'board',
    'part',
    'scope',
    'number',
    'day',
    'paragraph',
    'said',
    'condition',
    'planned',
  ] as const;
  const lines = rows.map((row) => [
    ...[row.code, row.principal, row.board, parts[row.part], row.scope ?? '', row.numbers.join(', ')],
    ...[row.day ?? '', row.paragraph ?? '', row.said, row.conditions.join(', '), row.planned ?? ''],
  ]);
  return [head.map((name) => columns[name]), ...lines];
}
