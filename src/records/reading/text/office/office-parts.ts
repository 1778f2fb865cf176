import { readZip, type ZipEntry } from '../../../../platform/documents/read-zip.ts';
import { type PartKind, type TextPart, type Unread, Unreadable } from '../document-text.ts';
import { attributeText, type MarkupReading, markupText } from '../markup/markup.ts';
import { xmlText } from './unpacked.ts';

/** Unpacked, all parts together. A thousand pages of minutes are a tenth of it. */
const mostUnpacked = 32 * 1024 * 1024;

/** Line and cell breaks of Word (WordprocessingML), Excel (SpreadsheetML) and OpenDocument. */
const breaks: Readonly<Record<string, string>> = {
  ...{ p: '\n', h: '\n', row: '\n', si: '\n', comment: '\n', tr: '\n', 'table-row': '\n' },
  ...{ tc: '\t', c: '\t', 'table-cell': '\t', property: '\n' },
};
const signs: Readonly<Record<string, string>> = {
  ...{ tab: '\t', br: '\n', cr: '\n', 'line-break': '\n', nobreakhyphen: '-', softhyphen: '', s: ' ' },
};
const stands: MarkupReading['stands'] = (name, closing) => (closing ? breaks[name] : signs[name]);
/** A cell of Excel that only points to one of the shared strings, which are read by themselves. */
const pointsToString = (name: string, tag: string) => name === 'c' && /\st="s"/.test(tag);
const office: MarkupReading = { stands, leavesOut: pointsToString };
/** What has been struck out under tracked changes still follows with the file. */
const struckOut = new Set(['deltext', 'delinstrtext', 'tracked-changes', 'instrtext']);
const asSeen: MarkupReading = { stands, leavesOut: (name, tag) => struckOut.has(name) || pointsToString(name, tag) };

/** The text of a Word, Excel or OpenDocument file: what is seen, and headers, notes, comments, changes and properties beside it. */
export function officeText(bytes: Uint8Array): { readonly parts: readonly TextPart[]; readonly unread: readonly Unread[] } {
  const entries = readZip(bytes);
  let left = mostUnpacked;
  const parts: TextPart[] = [];
  for (const entry of entries.filter(isMarkup)) {
    const unpacked = entry.unpack(left);
    left -= unpacked.length;
    parts.push(...partsOf(entry.name, xmlText(unpacked)));
  }
  if (parts.length === 0) throw new Unreadable('broken');
  return { parts, unread: unreadIn(entries) };
}

function isMarkup({ name }: ZipEntry): boolean {
  return /\.(xml|rels|vml|rdf)$/i.test(name);
}

function partsOf(name: string, source: string): readonly TextPart[] {
  const seen = plainNumbers(name, markupText(source, asSeen));
  const all = plainNumbers(name, markupText(source, office));
  const parts = [
    { kind: kindOf(name), page: null, text: seen },
    // The same once more with what was struck out, where there is any.
    ...(all === seen ? [] : [{ kind: 'deleted' as const, page: null, text: all }]),
    { kind: 'hidden' as const, page: null, text: attributeText(source) },
  ];
  return parts.filter(({ text }) => text.trim() !== '');
}

const kinds: readonly (readonly [RegExp, PartKind])[] = [
  [/^word\/document\d*\.xml$|^content\.xml$|^xl\/(sharedStrings|worksheets\/.*)\.xml$/, 'text'],
  [/^word\/(header|footer)\d*\.xml$|^styles\.xml$/, 'header-footer'],
  [/^word\/(footnotes|endnotes)\.xml$/, 'notes'],
  [/comments|threadedComment|persons?\//i, 'comments'],
  [/^docProps\/|^meta\.xml$|^customXml\//, 'properties'],
];

function kindOf(name: string): PartKind {
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'hidden';
}

/** Excel writes twelve figures as 1.98112189876E11. */
function plainNumbers(name: string, text: string): string {
  if (!name.startsWith('xl/')) return text;
  return text.replaceAll(/\b\d(?:\.\d{1,14})?E\+?\d{1,2}\b/g, (number) => {
    const value = Number(number);
    return Number.isSafeInteger(value) ? String(value) : number;
  });
}

function unreadIn(entries: readonly ZipEntry[]): readonly Unread[] {
  const pictures = entries.filter(({ name }) => /(^|\/)(media|pictures|thumbnails)\/.+|thumbnail\.\w+$/i.test(name)).length;
  const files = entries.filter(({ name }) =>
    /(^|\/)(embeddings|activeX|attachedToolbars|Object \d+)\/.+|\.(bin|docx|xlsx|pptx)$/i.test(name),
  );
  const inside = files.filter(({ name }) => !/printerSettings/i.test(name)).length;
  return [
    ...(pictures === 0 ? [] : [{ what: 'pictures-inside', count: pictures } as const]),
    ...(inside === 0 ? [] : [{ what: 'files-inside', count: inside } as const]),
  ];
}
