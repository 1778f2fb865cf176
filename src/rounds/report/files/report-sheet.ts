import { type Block, linesOf, type PartKind, partsOfKind, type Report } from '../report.ts';

/** A report as it stands on paper: the head as label and value, then headings with what stands under them. */
export interface ReportSheet {
  /** Label and value; a value's `\n` is a line break. */
  readonly head: readonly (readonly [string, string])[];
  readonly parts: readonly { readonly heading: string | null; readonly level: 1 | 2; readonly blocks: readonly Block[] }[];
  /** The table of those who sign. */
  readonly signHead: readonly [string, string];
}

const headed: readonly (readonly [PartKind, string])[] = [
  ['administration', 'Förvaltning'],
  ['case-officer', 'Handläggare'],
  ['date', 'Datum'],
  ['registration-numbers', 'Diarienummer'],
  ['boards', 'Nämnd'],
];
const outside: readonly PartKind[] = [...headed.map(([kind]) => kind), 'title'];

export function sheetOf(report: Report): ReportSheet {
  const parts = report.parts.filter(({ kind }) => !outside.includes(kind));
  return {
    head: headed.map(([kind, label]) => [label, partsOfKind(report, kind).flatMap(linesOf).join('\n')]),
    parts: parts.map(({ kind, heading, blocks }) => ({ heading, level: kind === 'basis' ? 2 : 1, blocks })),
    signHead: ['Förvaltning', 'Undertecknas av'],
  };
}
