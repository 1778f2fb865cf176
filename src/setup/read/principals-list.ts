import { parse } from 'csv-parse/sync';
import { type Read, readAs, type SetupRefusal } from '../refusals.ts';
import type { ListedBoard, PrincipalDraft } from './principal-draft.ts';

/** The columns of a list, by any of these heads. */
const heads = {
  code: ['kod', 'code'],
  name: ['namn', 'huvudman', 'name'],
  kind: ['slag', 'kind'],
  represents: ['antal kommuner', 'räknas för', 'represents'],
  organisationNumber: ['organisationsnummer', 'orgnr', 'organisation number'],
  board: ['nämnd', 'board'],
  mailbox: ['e-post', 'epost', 'funktionsbrevlåda', 'e-mail', 'mailbox'],
  actsFor: ['verkar också för', 'verkar för', 'acts for'],
} as const;
type Column = keyof typeof heads;

const kinds: Readonly<Record<string, PrincipalDraft['kind']>> = {
  region: 'region',
  kommun: 'municipality',
  municipality: 'municipality',
  kommunalförbund: 'federation',
  förbund: 'federation',
  federation: 'federation',
};

const mostLines = 2_000;
/** As many as a person mends before reading the list again. */
const mostTold = 100;

interface Line {
  readonly number: number;
  readonly cell: (column: Column) => string;
}

/**
 * Principals and their boards, a board a line: the lines of a principal repeat its code. What is wrong is told line by line, all of
 * it at once. Pure.
 */
export function readPrincipalsList(text: string, isMailbox: (text: string) => boolean): Read<readonly PrincipalDraft[]> {
  const lines = linesOf(text);
  if (!lines.ok) return lines;
  const found = new Map<string, PrincipalDraft>();
  const refusals: SetupRefusal[] = [];
  const codes = new Set(lines.value.map((line) => line.cell('code')));
  for (const line of lines.value) {
    const principal = principalIn(line, found.get(line.cell('code')));
    const board = boardIn(line, principal.value, codes, isMailbox);
    refusals.push(...principal.refusals, ...board.refusals);
    const { value } = principal;
    found.set(value.code, { ...value, boards: board.value === null ? value.boards : [...value.boards, board.value] });
  }
  return readAs(refusals.slice(0, mostTold), [...found.values()]);
}

function wrong(line: Line, code: SetupRefusal['code'], text: string): SetupRefusal {
  return { code, field: 'csv', about: { line: String(line.number), text } };
}

interface Found<Value> {
  readonly value: Value;
  readonly refusals: readonly SetupRefusal[];
}

function principalIn(line: Line, before: PrincipalDraft | undefined): Found<PrincipalDraft> {
  const [code, name, kindSaid, count] = [line.cell('code'), line.cell('name'), line.cell('kind'), line.cell('represents')];
  const kind = kindSaid === '' ? kindByCode(code) : (kinds[kindSaid.toLocaleLowerCase('sv')] ?? null);
  const represents = count === '' ? 1 : Number(count);
  if (before !== undefined) {
    const same = (name === '' || name === before.name) && (kindSaid === '' || kind === before.kind);
    return { value: before, refusals: same ? [] : [wrong(line, 'line-differs', code)] };
  }
  const counts = Number.isInteger(represents) && represents >= 1 && represents < 1000 && (kind !== 'region' || represents === 1);
  return {
    value: {
      ...{ code, name, kind: kind ?? 'municipality', represents: counts ? represents : 1, tile: null, boards: [] },
      organisationNumber: /^\d{6}-\d{4}$/.test(line.cell('organisationNumber')) ? line.cell('organisationNumber') : null,
    },
    refusals: [
      ...(/^\d{4}$/.test(code) ? [] : [wrong(line, 'line-code', code)]),
      ...(name !== '' && name.length <= 200 ? [] : [wrong(line, 'line-name', code)]),
      ...(kind === null ? [wrong(line, 'line-kind', kindSaid)] : []),
      ...(counts ? [] : [wrong(line, 'line-represents', count)]),
    ],
  };
}

/** `00` and the county is a region; any other code of four figures a municipality. */
function kindByCode(code: string): PrincipalDraft['kind'] {
  return code.startsWith('00') ? 'region' : 'municipality';
}

function boardIn(
  line: Line,
  { boards }: PrincipalDraft,
  codes: ReadonlySet<string>,
  isMailbox: (text: string) => boolean,
): Found<ListedBoard | null> {
  const [name, mailbox] = [line.cell('board'), line.cell('mailbox')];
  if (name === '') return { value: null, refusals: [] };
  const actsFor = line
    .cell('actsFor')
    .split(/[\s,]+/)
    .filter((code) => code !== '');
  const unknown = actsFor.filter((code) => !codes.has(code));
  const twice = boards.some((board) => board.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'));
  return {
    value: { name, mailbox: mailbox === '' ? null : mailbox, actsFor },
    refusals: [
      ...(mailbox === '' || isMailbox(mailbox) ? [] : [wrong(line, 'line-mailbox', mailbox)]),
      ...(unknown.length === 0 ? [] : [wrong(line, 'line-acts-for', unknown.join(', '))]),
      ...(twice ? [wrong(line, 'line-board-twice', name)] : []),
    ],
  };
}

function linesOf(text: string): Read<readonly Line[]> {
  const no = (code: SetupRefusal['code'], about: Readonly<Record<string, string>> = {}) =>
    ({ ok: false, refusals: [{ code, field: 'csv', about }] }) as const;
  if (text.trim() === '') return no('list-empty');
  const records = recordsOf(text);
  if ('brokenAt' in records) return no('list-broken', { line: String(records.brokenAt) });
  const [first, ...rest] = records.found.filter(({ record }) => record.some((cell) => cell !== ''));
  const places = placesOf(first?.record ?? []);
  if (places.code < 0 || places.name < 0) return no('list-columns');
  if (rest.length === 0) return no('list-empty');
  if (rest.length > mostLines) return no('list-too-long', { most: String(mostLines) });
  return {
    ok: true,
    value: rest.map(({ record, info }) => ({ number: info.lines, cell: (column) => record[places[column]] ?? '' })),
  };
}

function placesOf(record: readonly string[]): Readonly<Record<Column, number>> {
  const said = record.map((cell) => cell.toLocaleLowerCase('sv'));
  const place = (column: Column) => said.findIndex((cell) => (heads[column] as readonly string[]).includes(cell));
  return {
    ...{ code: place('code'), name: place('name'), kind: place('kind'), represents: place('represents') },
    ...{ organisationNumber: place('organisationNumber'), board: place('board'), mailbox: place('mailbox') },
    actsFor: place('actsFor'),
  };
}

type Records = readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];

function recordsOf(text: string): { readonly found: Records } | { readonly brokenAt: number } {
  const delimiter = [';', '\t', ','].find((sign) => text.split('\n', 1)[0]?.includes(sign)) ?? ';';
  const options = { bom: true, delimiter, info: true, relax_column_count: true, trim: true } as const;
  try {
    // With `info` each record comes with where it stood; the library's types do not say so.
    return { found: parse(text, options) as unknown as Records };
  } catch (error) {
    return { brokenAt: error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1 };
  }
}
