import { csvLines, type SheetLine } from '../../platform/sheets/read-csv.ts';
import { type Layout, layoutOf, type Said } from './layout.ts';
import type { Gender } from './measure.ts';
import type { Place } from './places.ts';
import { readNumber } from './read-number.ts';

/** Far more than a county's figures; a table of millions of lines would keep others waiting. */
export const mostValueLines = 5000;
/** A heading or two, and the source, may stand over the heads. */
const linesOverHeads = 12;

/** Why a line or a cell cannot be taken in. */
export type ValueTrouble =
  | 'line-broken'
  | 'no-heads'
  | 'place-missing'
  | 'place-unknown'
  | 'period-missing'
  | 'period-unknown'
  | 'gender-unknown'
  | 'figure-unknown'
  | 'said-otherwise';

/** A figure in a file, and where it stands. */
export interface ReadValue {
  readonly line: number;
  readonly place: string;
  readonly period: string;
  readonly gender: Gender;
  /** Null: it is said that there is none. */
  readonly value: number | null;
  readonly status: string;
}

/** What could not be understood. */
export interface NotRead {
  /** Line of the text, or row of the sheet; from 1. */
  readonly line: number;
  /** As it is written: the cell, or the line where it is the line as a whole. */
  readonly text: string;
  readonly trouble: ValueTrouble;
}

interface ReadValues {
  readonly values: readonly ReadValue[];
  readonly notRead: readonly NotRead[];
  /** Heads whose columns are not read, as they are written. */
  readonly unread: readonly string[];
}

/**
 * Figures from a table with semicolons, commas or tabs: one a line (place; period; value), places down and periods across, or the other way
 * round. Empty cells say nothing.
 */
export function readValues(text: string, places: readonly Place[]): ReadValues {
  const read = csvLines(fromTable(text), mostValueLines);
  if ('brokenAt' in read) return alone({ line: read.brokenAt, text: read.text.slice(0, 200), trouble: 'line-broken' });
  const lines = read.found.map(withoutApostrophes);
  for (const [index, line] of lines.slice(0, linesOverHeads).entries()) {
    const layout = layoutOf(line.cells, places);
    if (layout !== null) return readLines(lines.slice(index + 1), layout);
  }
  const [first] = lines;
  if (first === undefined) return { values: [], notRead: [], unread: [] };
  return alone({ line: first.number, text: shown(first), trouble: 'no-heads' });
}

/**
 * What parts the cells is told by the first line that has any such sign. A title over the table may well hold a comma, so where a later
 * line has semicolons or tabs the ones over it, which have none, are left empty.
 */
function fromTable(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const first = lines.slice(0, linesOverHeads).findIndex((line) => /[;\t]/.test(line));
  return lines.map((line, at) => (at < first ? '' : line)).join('\n');
}

/** Our own CSV puts an apostrophe before what a spreadsheet would take for a formula. */
function withoutApostrophes({ number, cells }: SheetLine): SheetLine {
  return { number, cells: cells.map((cell) => cell.replace(/^'(?=[=+\-@−–])/, '').trim()) };
}

function alone(only: NotRead): ReadValues {
  return { values: [], notRead: [only], unread: [] };
}

function readLines(lines: readonly SheetLine[], layout: Layout): ReadValues {
  const found = new Map<string, ReadValue>();
  const notRead: NotRead[] = [];
  for (const line of lines) {
    for (const said of layout.read(line.cells)) {
      const one = figureOf(line, said);
      if (one === null) continue;
      if ('trouble' in one) notRead.push(one);
      else if (isNews(found, one)) found.set(keyOf(one), one);
      else if (!isSaidAgain(found, one)) notRead.push({ line: one.line, text: said.figure, trouble: 'said-otherwise' });
    }
  }
  return { values: [...found.values()], notRead, unread: layout.unread };
}

function keyOf({ place, period, gender }: ReadValue): string {
  return `${place} ${period} ${gender}`;
}

function isNews(found: ReadonlyMap<string, ReadValue>, one: ReadValue): boolean {
  return !found.has(keyOf(one));
}

function isSaidAgain(found: ReadonlyMap<string, ReadValue>, one: ReadValue): boolean {
  const was = found.get(keyOf(one));
  return was?.value === one.value && was.status === one.status;
}

/** What a cell says; null when it says nothing. */
function figureOf(line: SheetLine, said: Said): ReadValue | NotRead | null {
  const value = readNumber(said.figure);
  if (value === null && said.status === '') return null;
  const not = (trouble: ValueTrouble, text: string): NotRead => ({ line: line.number, text: text.slice(0, 200), trouble });
  if (said.place === null)
    return said.placeText === '' ? not('place-missing', shown(line)) : not('place-unknown', said.placeText);
  if (said.period === null)
    return said.periodText === '' ? not('period-missing', shown(line)) : not('period-unknown', said.periodText);
  if (said.gender === null) return not('gender-unknown', shown(line));
  if (value === undefined) return not('figure-unknown', said.figure);
  const { place, period, gender, status } = said;
  return { line: line.number, place, period, gender, value: typeof value === 'number' ? value : null, status };
}

function shown({ cells }: SheetLine): string {
  return cells
    .filter((cell) => cell !== '')
    .join(' · ')
    .slice(0, 200);
}
