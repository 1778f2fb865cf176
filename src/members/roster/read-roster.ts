import { Temporal } from 'temporal-polyfill';
import { csvLines, type SheetLine } from '../../platform/sheets/read-csv.ts';
import { dayOfSerial } from '../../platform/sheets/read-xlsx.ts';
import { readDay } from '../calendar/read-day.ts';
import type { RosterColumn, RosterLine, RosterRow, Unread } from './rows.ts';
import { type Heads, headsOf, roleSaid } from './said.ts';

/** Far more than all seats of a county; a table of millions of lines would keep others waiting. */
export const mostRosterLines = 2000;
/** A heading or two may stand over the heads. */
const linesOverHeads = 10;
const longest: Partial<Record<RosterColumn, number>> = { name: 200, title: 200, party: 60 };

export interface Roster {
  readonly lines: readonly RosterLine[];
  /** Heads whose columns are not read, as they are written. */
  readonly unread: readonly string[];
}

/**
 * Who holds what, from a table with semicolons, commas or tabs. The heads may stand in any order, in Swedish or English; columns that are
 * none of ours are left unread, so that no personal identity number or private address comes in with them.
 */
export function readRoster(text: string): Roster {
  const read = csvLines(text, mostRosterLines);
  if ('brokenAt' in read)
    return only({ number: read.brokenAt, text: read.text.slice(0, 300), trouble: 'line-broken', column: null });
  const lines = read.found.map(withoutApostrophes);
  for (const [index, line] of lines.slice(0, linesOverHeads).entries()) {
    const heads = headsOf(line.cells);
    if (heads !== null) return { lines: lines.slice(index + 1).map((each) => lineOf(each, heads)), unread: heads.unread };
  }
  const [first] = lines;
  return first === undefined
    ? { lines: [], unread: [] }
    : only({ number: first.number, text: shown(first), trouble: 'no-name-column', column: null });
}

function only(line: RosterLine): Roster {
  return { lines: [line], unread: [] };
}

/** Our own CSV puts an apostrophe before what a spreadsheet would take for a formula. */
function withoutApostrophes({ number, cells }: SheetLine): SheetLine {
  return {
    number,
    cells: cells.map((cell) =>
      cell
        .replace(/^'(?=[=+\-@])/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
  };
}

function shown({ cells }: SheetLine): string {
  return cells
    .filter((cell) => cell !== '')
    .join(' · ')
    .slice(0, 300);
}

function lineOf(line: SheetLine, { at, twoNames }: Heads): RosterLine {
  const cell = (column: RosterColumn) => line.cells[at.get(column) ?? -1] ?? '';
  const name =
    twoNames === null
      ? cell('name')
      : twoNames
          .map((place) => line.cells[place] ?? '')
          .join(' ')
          .trim();
  const read = rowOf((column) => (column === 'name' ? name : cell(column)));
  const said = { number: line.number, text: shown(line) };
  return 'trouble' in read ? { ...said, ...read } : { ...said, row: read };
}

function rowOf(cell: (column: RosterColumn) => string): RosterRow | Unread {
  const name = cell('name');
  if (name === '') return { trouble: 'name-missing', column: 'name' };
  for (const [column, most] of Object.entries(longest) as [RosterColumn, number][]) {
    if (cell(column).length > most) return { trouble: 'too-long', column };
  }
  if (cell('role') === '') return { trouble: 'role-missing', column: 'role' };
  const role = roleSaid(cell('role'));
  if (role === undefined) return { trouble: 'role-unknown', column: 'role' };
  const [from, to] = [dayIn(cell('from')), dayIn(cell('to'))];
  if (from === undefined) return { trouble: 'day-not-understood', column: 'from' };
  if (to === undefined) return { trouble: 'day-not-understood', column: 'to' };
  if (from !== null && to !== null && Temporal.PlainDate.compare(to, from) < 0)
    return { trouble: 'ends-before-it-begins', column: 'to' };
  const ordinal = cell('ordinal').replace(/[.:)]$/, '');
  // A turn is a substitute's; lists often number their rows.
  if (role === 'substitute' && ordinal !== '' && !/^[1-9]\d?$/.test(ordinal))
    return { trouble: 'ordinal-wrong', column: 'ordinal' };
  const [title, party] = [cell('title'), cell('party').replace(/^\((.*)\)$/, '$1')];
  return {
    ...{ name, role, from, to, place: cell('place'), principal: cell('principal') },
    ...{ title: title === '' ? null : title, party: party === '' ? null : party },
    ordinal: role === 'substitute' && ordinal !== '' ? Number(ordinal) : null,
  };
}

/** A day, also as a spreadsheet counts it; null when none is said, undefined when it is not understood. */
function dayIn(text: string): Temporal.PlainDate | null | undefined {
  if (/^(?:-|–|tv|t\.?\s?v\.?|tills vidare|until further notice)?$/i.test(text)) return null;
  const counted = /^\d{5}(?:\.\d+)?$/.test(text) ? dayOfSerial(Number(text)) : null;
  return readDay(counted ?? text) ?? undefined;
}
