import { type FiledFile, uniqueFileNames } from '../../../platform/documents/index.ts';
import { csvText } from '../../../platform/sheets/csv.ts';
import { capitalise, countInWords, type Lang } from '../../../ui/index.ts';
import { type Disclosure, dayOfRecord } from '../../disclosure/disclosure.ts';
import { endingOf } from '../../file-types.ts';
import type { StoredRecord } from '../../record.ts';
import { recordWords } from '../../record-words.ts';
import { fileSize } from '../file-size.ts';
import { words } from './words.ts';

/** All of a ZIP is made in memory. */
export const mostInZip = 150 * 1024 * 1024;

export interface DisclosureRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly access: string;
  readonly number: string;
  readonly day: string;
  readonly size: string;
  readonly example: boolean;
  /** Goes by itself · when it has been tried. */
  readonly goes: 'yes' | 'when-tried';
}

export interface ShownGroup {
  readonly owner: string;
  readonly name: string;
  readonly rows: readonly DisclosureRow[];
}

/** How many records of how many authorities, and what must be tried: the sentences that the page begins with. */
export function disclosureSentences(lang: Lang, { count, toTry, groups }: Disclosure, matter: string): readonly string[] {
  const w = words[lang];
  if (count === 0) return [w.none(matter)];
  const said = capitalise(countInWords(lang, count));
  const lead = w.lead(said, count !== 1, countInWords(lang, groups.length), groups.length !== 1, matter);
  return toTry === 0 ? [lead] : [lead, w.toTry(capitalise(countInWords(lang, toTry)), toTry !== 1)];
}

export function shownGroups(lang: Lang, { groups }: Disclosure): readonly ShownGroup[] {
  return groups.map(({ owner, name, records }) => ({ owner, name, rows: records.map((record) => rowOf(lang, record)) }));
}

function rowOf(lang: Lang, record: StoredRecord): DisclosureRow {
  const w = recordWords[lang];
  return {
    ...{ id: record.id, title: record.title, example: record.example },
    kind: w.kind[record.kind],
    access: [w.access[record.access], record.secrecyParagraph].filter(Boolean).join(', '),
    number: record.registrationNumber ?? '',
    day: dayOfRecord(record),
    size: fileSize(lang, record.size),
    goes: record.access === 'public' ? 'yes' : 'when-tried',
  };
}

/** `2024-02-20 Protokollsutdrag § 12.pdf`: found by day, opened by its ending. */
function fileNameOf(record: StoredRecord): string {
  const ending = endingOf(record.fileName);
  return `${dayOfRecord(record)} ${record.title}${ending === '' ? '' : `.${ending}`}`;
}

/** The list for a spreadsheet, headings first; which file each record is in the ZIP, or that it is not with it. */
export function disclosureCsv(lang: Lang, { groups, chosen }: Disclosure): readonly (readonly string[])[] {
  const w = words[lang];
  const head = [w.owner, w.day, w.name, w.kind, w.access, w.number, w.size, w.fileName];
  const withIt = new Set(chosen.map(({ id }) => id));
  return [
    head,
    ...groups.flatMap(({ name, records }) => {
      const going = records.filter(({ id }) => withIt.has(id));
      const files = new Map(uniqueFileNames(going.map(fileNameOf)).map((file, at) => [going[at]?.id, file]));
      return records.map((record) => {
        const { day, title, kind, access, number, size } = rowOf(lang, record);
        return [name, day, title, kind, access, number, size, files.get(record.id) ?? w.notWith];
      });
    }),
  ];
}

/** The files of the ZIP, a folder for each authority, the list on top. @param bytes of the records that go, by id */
export function disclosureFiles(
  lang: Lang,
  disclosure: Disclosure,
  bytes: ReadonlyMap<string, Uint8Array>,
): readonly FiledFile[] {
  const list: FiledFile = {
    fileName: `${words[lang].list}.csv`,
    mediaType: 'text/csv',
    bytes: new TextEncoder().encode(csvText(disclosureCsv(lang, disclosure))),
  };
  const names = new Map(disclosure.groups.map(({ owner, name }) => [owner, name]));
  const files = disclosure.chosen.map((record) => ({
    folder: names.get(record.owner) ?? '',
    fileName: fileNameOf(record),
    mediaType: record.mediaType,
    bytes: bytes.get(record.id) ?? new Uint8Array(),
  }));
  return [list, ...files];
}
