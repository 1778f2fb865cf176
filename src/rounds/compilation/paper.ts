import { readFileSync } from 'node:fs';
import type { Temporal } from 'temporal-polyfill';
import { type NamedFile, type Paper, typeset } from '../../platform/documents/index.ts';
import { capitalise, longDate, sharedWords } from '../../ui/index.ts';
import type { Compilation, CompilationRow } from './compilation.ts';
import { compilationWords } from './words.ts';

let template: string | undefined;

export interface CompilationPaper {
  readonly lang: 'sv' | 'en';
  readonly standard: Paper['standard'];
  /** Name of the body. */
  readonly author: string;
  readonly day: Temporal.PlainDate;
}

/** The compilation as a PDF, lying: ten columns want the width. */
export async function compilationPdf(compilation: Compilation, paper: CompilationPaper): Promise<NamedFile> {
  template ??= readFileSync(new URL('./compilation.typ', import.meta.url), 'utf8');
  const { lang } = paper;
  const w = compilationWords[lang];
  const data = {
    words: {
      columns: Object.values(w.columns),
      ...{ decisions: w.decisions, earlier: w.earlier, earlier_more: w.earlierMore, about: w.about },
      ...{ law: w.law, law_more: w.lawMore, hash_more: w.hashMore },
    },
    ...{ headline: compilation.headline, lead: compilation.lead, as_of: w.asOf(longDate(lang, compilation.on)) },
    rows: compilation.rows.map((row) => cellsOf(row)),
    earlier: compilation.earlier.map((row) => cellsOf(row)),
    about: aboutRows(lang, compilation),
  };
  const bytes = await typeset(template, data, {
    ...{ ...paper, title: compilation.title },
    keywords: compilation.rows.flatMap((row) => row.numbers),
    mark: compilation.example ? capitalise(sharedWords[lang].example) : null,
  });
  return { fileName: `${w.fileName(compilation.about.textTitle, compilation.on)}.pdf`, mediaType: 'application/pdf', bytes };
}

/** The same columns as rows for a workbook, the head first. */
export function compilationRows(lang: 'sv' | 'en', { rows, earlier }: Compilation): readonly (readonly string[])[] {
  const w = compilationWords[lang];
  const line = (standing: string) => (row: CompilationRow) => [row.code, ...cellsOf(row, ', '), standing];
  const head = [w.code, ...Object.values(w.columns), w.standing];
  return [head, ...rows.map(line(w.current)), ...earlier.map(line(w.past))];
}

/** What all the decisions are about: label and value. */
export function aboutRows(lang: 'sv' | 'en', { about }: Compilation): readonly (readonly [string, string])[] {
  const w = compilationWords[lang];
  const day = (iso: string | null) => (iso === null ? '' : longDate(lang, iso));
  return [
    [w.text, about.textTitle],
    [w.number, about.registrationNumber ?? ''],
    [w.sent, day(about.sentOn)],
    [w.answerBy, day(about.answerBy)],
    [w.rule, about.rule],
    [w.hash, about.textSha256],
  ];
}

function cellsOf(row: CompilationRow, between = '\n'): readonly string[] {
  return [
    ...[row.principal, row.board, row.part, row.numbers.join(between), row.day, row.paragraph, row.outcome],
    ...[row.conditions.join(between), row.evidence, row.legalForce],
  ];
}
