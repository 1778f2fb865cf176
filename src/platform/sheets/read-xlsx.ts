import { readZip } from '../documents/read-zip.ts';
import { Unreadable } from '../documents/unreadable.ts';
import type { SheetLine } from './read-csv.ts';

/** Unpacked, all parts together; a list of thousands of people is a tenth of it. */
const mostUnpacked = 16 * 1024 * 1024;
const mostColumns = 200;
/** Formats for days that need no declaration (ECMA-376, part 1, 18.8.30), with the ones that some languages add. */
const isBuiltInDay = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether these bytes begin as a workbook does: it is a zip. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The rows of a workbook's first sheet (Office Open XML) that say anything. What is shown as a day is `2027-01-01`; other figures are as
 * they are kept, formulas as what they last gave.
 * @param most rows beyond are not read
 * @throws Unreadable when it is no workbook, is locked, or would unpack to more than any list
 */
export function xlsxLines(bytes: Uint8Array, most: number): readonly SheetLine[] {
  // With a password it is an older kind of container around what is locked.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Unreadable('locked');
  const parts = partsOf(bytes);
  const workbook = parts.get('xl/workbook.xml');
  const sheet = parts.get(firstSheet(workbook, parts.get('xl/_rels/workbook.xml.rels'))) ?? parts.get('xl/worksheets/sheet1.xml');
  if (workbook === undefined || sheet === undefined) throw new Unreadable('broken');
  const reading = {
    strings: elements(parts.get('xl/sharedStrings.xml') ?? '', 'si').map(({ inside }) => textIn(inside)),
    days: dayStyles(parts.get('xl/styles.xml') ?? ''),
    from1904: ['1', 'true'].includes(attribute(elements(workbook, 'workbookPr')[0]?.tag ?? '', 'date1904') ?? ''),
  };
  const lines: SheetLine[] = [];
  let row = 0;
  for (const { tag, inside } of elements(sheet, 'row')) {
    const said = Number(attribute(tag, 'r'));
    // Numbers that are none, or go back, would let any number of rows through.
    row = said > row ? said : row + 1;
    if (row > most) break;
    const cells = cellsOf(inside, reading);
    if (cells.some((cell) => cell !== '')) lines.push({ number: row, cells });
  }
  return lines;
}

interface Reading {
  readonly strings: readonly string[];
  /** The places of the styles that show a day. */
  readonly days: ReadonlySet<number>;
  readonly from1904: boolean;
}

function cellsOf(row: string, reading: Reading): readonly string[] {
  const cells: string[] = [];
  for (const { tag, inside } of elements(row, 'c')) {
    const place = columnOf(attribute(tag, 'r')) ?? cells.length;
    if (place >= mostColumns) continue;
    while (cells.length < place) cells.push('');
    cells[place] = cellText(tag, inside, reading).replaceAll(/\s+/g, ' ').trim();
  }
  return cells;
}

function cellText(tag: string, inside: string, { strings, days, from1904 }: Reading): string {
  const type = attribute(tag, 't') ?? 'n';
  if (type === 'inlineStr') return textIn(inside);
  const [value] = elements(inside, 'v').map((each) => plain(each.inside));
  if (value === undefined || type === 'e') return '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'd') return value.slice(0, 10);
  const figure = type === 'n' && days.has(Number(attribute(tag, 's') ?? 0)) ? Number(value) : Number.NaN;
  return dayOfSerial(figure, from1904) ?? value;
}

/** A day as spreadsheets count them: 1 is 1 January 1900, as if that year had had a leap day (so from March 1900); null outside 1900–2200. */
export function dayOfSerial(serial: number, from1904 = false): string | null {
  const day = Math.floor(from1904 ? serial + 1462 : serial);
  if (!(day > 60 && day < 109_940)) return null;
  return new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);
}

function dayStyles(styles: string): ReadonlySet<number> {
  // Cut at what a format holds at most: a long row of brackets would be looked through from each of them.
  const own = new Map(
    elements(styles, 'numFmt').map(({ tag }) => [
      Number(attribute(tag, 'numFmtId')),
      plain((attribute(tag, 'formatCode') ?? '').slice(0, 255)),
    ]),
  );
  const [kept] = elements(styles, 'cellXfs');
  const shown = elements(kept?.inside ?? '', 'xf').map(({ tag }) => Number(attribute(tag, 'numFmtId') ?? 0));
  const isDay = (id: number) =>
    own.has(id) ? /[yd]/i.test((own.get(id) ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')) : isBuiltInDay(id);
  return new Set(shown.flatMap((id, at) => (isDay(id) ? [at] : [])));
}

/** The part that holds the first sheet, as the workbook orders them. */
function firstSheet(workbook = '', relations = ''): string {
  const [first] = elements(workbook, 'sheet');
  const id = /\b\w+:id="([^"]*)"/.exec(first?.tag ?? '')?.[1];
  const target = elements(relations, 'Relationship').find(({ tag }) => attribute(tag, 'Id') === id)?.tag;
  const path = target === undefined ? '' : (attribute(target, 'Target') ?? '');
  return path.startsWith('/') ? path.slice(1) : `xl/${path}`;
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const wanted = /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/;
  const found = new Map<string, string>();
  let left = mostUnpacked;
  for (const entry of readZip(bytes)) {
    if (!wanted.test(entry.name)) continue;
    const unpacked = entry.unpack(left);
    left -= unpacked.length;
    if (left <= 0) throw new Unreadable('too-much');
    const text = new TextDecoder().decode(unpacked);
    // With entities of its own a few lines become gigabytes; no spreadsheet writes any.
    if (/<!ENTITY/i.test(text)) throw new Unreadable('too-much');
    found.set(entry.name, text);
  }
  return found;
}

interface Element {
  /** Its beginning, as it is written. */
  readonly tag: string;
  readonly inside: string;
  /** From where to where it stands, its ending included. */
  readonly at: readonly [from: number, to: number];
}

/** The elements of a name that do not lie within one of the same name, whatever prefix they carry, in one walk through the text. */
function elements(source: string, name: string): readonly Element[] {
  // Where it ends is looked for apart: a pattern to the next `>` would go to the end of the text from each of many that never end.
  const opening = new RegExp(`<(\\w+:)?${name}(?=[\\s/>])`, 'g');
  const found: Element[] = [];
  for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
    const begins = source.indexOf('>', opening.lastIndex) + 1;
    if (begins === 0) break;
    const tag = source.slice(match.index, begins);
    opening.lastIndex = begins;
    if (tag.endsWith('/>')) {
      found.push({ tag, inside: '', at: [match.index, begins] });
      continue;
    }
    const closing = `</${match[1] ?? ''}${name}>`;
    const ends = source.indexOf(closing, begins);
    opening.lastIndex = ends < 0 ? source.length : ends + closing.length;
    const inside = source.slice(begins, ends < 0 ? source.length : ends);
    found.push({ tag, inside, at: [match.index, opening.lastIndex] });
  }
  return found;
}

/** Text in one or several runs; how it is pronounced in Japanese is no part of it. */
function textIn(inside: string): string {
  let without = '';
  let from = 0;
  for (const { at } of elements(inside, 'rPh')) {
    without += inside.slice(from, at[0]);
    [, from] = at;
  }
  return elements(without + inside.slice(from), 't')
    .map((run) => plain(run.inside))
    .join('');
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** `C7` → 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? '')?.[1];
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
