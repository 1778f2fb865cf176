import type { Gender } from './measure.ts';
import { type Place, placeSaid } from './places.ts';
import { readPeriod } from './read-period.ts';
import { statusSaid } from './status.ts';

/** What a cell with a figure says, as far as it is understood: null where it is not, with what is written there. */
export interface Said {
  readonly place: string | null;
  readonly placeText: string;
  readonly period: string | null;
  readonly periodText: string;
  readonly gender: Gender | null;
  readonly figure: string;
  readonly status: string;
}

/** How a table is laid out, as its heads tell. */
export interface Layout {
  /** The figures of a line. */
  readonly read: (cells: readonly string[]) => readonly Said[];
  /** Heads whose columns are not read. */
  readonly unread: readonly string[];
}

type Head = 'place' | 'code' | 'period' | 'value' | 'gender' | 'status';

const heads: Readonly<Record<Head, RegExp>> = {
  place: /^(?:plats|kommun(?:namn)?|huvudman|område|region|län|place|principal|municipality|name|namn)$/,
  code: /^(?:kod|kommunkod|platskod|region(?:s)?kod|id|code|municipality id)$/,
  period: /^(?:period|år|tid|månad|kvartal|tertial|year|time|month|quarter)$/,
  value: /^(?:värde|värden|tal|siffra|antal|andel|utfall|resultat|value|figure|number|total|totalt)$/,
  gender: /^(?:kön|gender|sex)$/,
  status: /^(?:status|anmärkning|flagga|remark|flag)$/,
};

const genderNames: readonly (readonly [RegExp, Gender])[] = [
  [/^(?:t|tot|total|totalt|alla|samtliga|all|båda|)$/, 'T'],
  [/^(?:k|kvinna|kvinnor|women|woman|female|f)$/, 'K'],
  [/^(?:m|man|män|men|male)$/, 'M'],
];

/** How a table is laid out when these are its heads; null when they are none. */
export function layoutOf(cells: readonly string[], places: readonly Place[]): Layout | null {
  const at = new Map<Head, number>();
  cells.forEach((cell, column) => {
    const said = cell.trim().toLocaleLowerCase('sv');
    const head = (Object.keys(heads) as Head[]).find((each) => heads[each].test(said) && !at.has(each));
    if (head !== undefined) at.set(head, column);
  });
  const placed = at.has('place') || at.has('code');
  const others = cells.flatMap((cell, column) => (cell === '' || [...at.values()].includes(column) ? [] : [column]));
  // A lone other head is the measure's own name.
  if (placed && at.has('period') && !at.has('value') && others.length === 1) at.set('value', others[0] ?? 0);
  if (placed && at.has('period') && at.has('value')) return oneALine(cells, at, places);
  const periods = cells.map((cell) => readPeriod(cell)?.code ?? null);
  const periodColumns = periods.filter((code) => code !== null).length;
  if (periodColumns > 0 && (placed || periods[0] === null)) return periodsAcross(cells, at, periods, places);
  const codes = cells.map((cell, column) => (column === at.get('period') ? null : (placeSaid(cell, places)?.code ?? null)));
  const isAcross =
    codes.filter((code) => code !== null).length > 0 && (at.has('period') || codes[0] === null) && cells.length > 1;
  return isAcross ? placesAcross(cells, at, codes) : null;
}

function oneALine(cells: readonly string[], at: ReadonlyMap<Head, number>, places: readonly Place[]): Layout {
  const read = (line: readonly string[]): readonly Said[] => {
    const periodText = cellAt(line, at.get('period'));
    const said = { ...placeIn(line, at, places), ...restOf(line, at) };
    return [{ ...said, periodText, period: readPeriod(periodText)?.code ?? null, figure: cellAt(line, at.get('value')) }];
  };
  return { read, unread: unreadOf(cells, new Set(at.values())) };
}

function periodsAcross(
  cells: readonly string[],
  found: ReadonlyMap<Head, number>,
  periods: readonly (string | null)[],
  places: readonly Place[],
): Layout {
  // Where no head says so the first column holds the places.
  const at = new Map<Head, number>([['place', 0], ...found]);
  at.delete('value');
  at.delete('period');
  const columns = periods.flatMap((period, column) => (period === null ? [] : [{ period, column }]));
  const read = (line: readonly string[]) => {
    const [place, rest] = [placeIn(line, at, places), restOf(line, at)];
    return within(columns, line).map(({ period, column }) => ({
      ...{ ...place, ...rest, period, periodText: cells[column] ?? '', figure: cellAt(line, column) },
    }));
  };
  return { read, unread: unreadOf(cells, new Set([...at.values(), ...columns.map(({ column }) => column)])) };
}

function placesAcross(cells: readonly string[], found: ReadonlyMap<Head, number>, codes: readonly (string | null)[]): Layout {
  const periodColumn = found.get('period') ?? 0;
  const columns = codes.flatMap((place, column) => (place === null || column === periodColumn ? [] : [{ place, column }]));
  const gender = found.get('gender');
  const at = new Map<Head, number>(gender === undefined ? [] : [['gender', gender]]);
  const read = (line: readonly string[]) => {
    const [periodText, rest] = [cellAt(line, periodColumn), restOf(line, at)];
    const period = readPeriod(periodText)?.code ?? null;
    return within(columns, line).map(({ place, column }) => ({
      ...{ ...rest, place, placeText: cells[column] ?? '', period, periodText, figure: cellAt(line, column) },
    }));
  };
  return { read, unread: unreadOf(cells, new Set([periodColumn, ...at.values(), ...columns.map(({ column }) => column)])) };
}

/** A line that is shorter than the heads says nothing in the rest: a short file with many heads is not to keep others waiting. */
function within<Column extends { readonly column: number }>(
  columns: readonly Column[],
  { length }: readonly string[],
): readonly Column[] {
  const beyond = columns.findIndex(({ column }) => column >= length);
  return beyond === -1 ? columns : columns.slice(0, beyond);
}

/** By the code where there is one, else by the name. */
function placeIn(line: readonly string[], at: ReadonlyMap<Head, number>, places: readonly Place[]) {
  const [code, name] = [cellAt(line, at.get('code')), cellAt(line, at.get('place'))];
  const place = placeSaid(code, places) ?? (code === '' ? placeSaid(name, places) : null);
  return { place: place?.code ?? null, placeText: name === '' ? code : name };
}

function restOf(line: readonly string[], at: ReadonlyMap<Head, number>): { gender: Gender | null; status: string } {
  const said = cellAt(line, at.get('gender')).toLocaleLowerCase('sv');
  const [, gender = null] = genderNames.find(([pattern]) => pattern.test(said)) ?? [];
  return { gender, status: statusSaid(cellAt(line, at.get('status'))) };
}

function cellAt(line: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (line[column] ?? '');
}

function unreadOf(cells: readonly string[], known: ReadonlySet<number>): readonly string[] {
  return cells.filter((cell, column) => cell !== '' && !known.has(column));
}
