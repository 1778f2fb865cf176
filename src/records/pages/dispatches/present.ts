import { isoDate, type Lang } from '../../../ui/index.ts';
import type { Dispatch } from '../../dispatch.ts';
import { recordWords } from '../../record-words.ts';
import { words } from './words.ts';

export interface DispatchRow {
  readonly id: string;
  readonly day: string;
  readonly direction: string;
  readonly counterpart: string;
  readonly subject: string;
  readonly example: boolean;
  readonly number: string;
  readonly means: string;
  readonly owner: string;
  readonly records: readonly { readonly id: string; readonly title: string }[];
}

export function dispatchRows(
  lang: Lang,
  dispatches: readonly Dispatch[],
  names: ReadonlyMap<string, string>,
): readonly DispatchRow[] {
  const w = recordWords[lang];
  return dispatches.map((dispatch) => ({
    id: dispatch.id,
    day: isoDate(dispatch.on),
    direction: w.direction[dispatch.direction],
    counterpart: dispatch.counterpart,
    subject: dispatch.subject,
    example: dispatch.example,
    number: dispatch.registrationNumber ?? '',
    means: w.means[dispatch.means],
    owner: names.get(dispatch.owner) ?? '',
    records: dispatch.records,
  }));
}

/** The rows for a spreadsheet, headings first. */
export function dispatchesCsv(lang: Lang, rows: readonly DispatchRow[]): readonly (readonly string[])[] {
  const w = words[lang];
  const head = [w.day, w.direction, w.counterpart, w.subject, w.number, w.means, w.owner, w.files];
  const line = (row: DispatchRow) => row.records.map((record) => record.title).join(', ');
  return [
    head,
    ...rows.map((row) => [row.day, row.direction, row.counterpart, row.subject, row.number, row.means, row.owner, line(row)]),
  ];
}
