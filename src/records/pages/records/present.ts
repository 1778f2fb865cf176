import { capitalise, countInWords, isoDate, isoMoment, type Lang } from '../../../ui/index.ts';
import type { RecordFilter } from '../../queries/records.ts';
import type { StoredRecord } from '../../record.ts';
import { recordWords } from '../../record-words.ts';
import { fileSize } from '../file-size.ts';
import { words } from './words.ts';

export interface RecordRow {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly kind: string;
  readonly access: string;
  readonly official: string;
  readonly number: string;
  readonly size: string;
  readonly recorded: string;
  readonly example: boolean;
}

export function recordRows(
  lang: Lang,
  records: readonly StoredRecord[],
  names: ReadonlyMap<string, string>,
): readonly RecordRow[] {
  const w = recordWords[lang];
  return records.map((record) => ({
    id: record.id,
    title: record.title,
    owner: names.get(record.owner) ?? '',
    kind: w.kind[record.kind],
    access: [w.access[record.access], record.secrecyParagraph].filter(Boolean).join(', '),
    official: record.becameOfficialOn === null ? '' : isoDate(record.becameOfficialOn),
    number: record.registrationNumber ?? '',
    size: fileSize(lang, record.size),
    recorded: isoMoment(record.recordedAt),
    example: record.example,
  }));
}

/** How many there are, in one sentence. */
export function recordsSentence(lang: Lang, count: number, filter: RecordFilter): string {
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  const said = countInWords(lang, count);
  return narrowed ? words[lang].narrowed(capitalise(said), count !== 1) : words[lang].sentence(said, count !== 1);
}

/** The rows for a spreadsheet, headings first. */
export function recordsCsv(lang: Lang, rows: readonly RecordRow[]): readonly (readonly string[])[] {
  const w = words[lang];
  const head = [w.name, w.owner, w.kind, w.access, w.official, w.number, w.size, w.recorded];
  return [
    head,
    ...rows.map((row) => [row.title, row.owner, row.kind, row.access, row.official, row.number, row.size, row.recorded]),
  ];
}
