import { DataTable, Empty, ExampleTag, isoDate, Link, Tag, type Ui } from '../../ui/index.ts';
import type { Assignment } from '../queries/assignments.ts';
import type { Vacancy } from '../seating/vacancies.ts';
import { roleSaid, type SeatRow } from './seat-rows.ts';
import { seatWords } from './seat-words.ts';
import { shared } from './shared-words.ts';

type SeatTableProps = {
  ui: Ui;
  caption: string;
  rows: readonly SeatRow[];
  /** `?dag=…` or nothing: links go on with the same day. */
  suffix: string;
  csvHref: string;
  /** Whether something was chosen that leaves lines out. */
  isNarrowed: boolean;
};

/** Who sits in an organ or on a board, and what is vacant. A column that no line fills is left out. */
export function SeatTable({ ui, caption, rows, suffix, csvHref, isNarrowed }: SeatTableProps) {
  const w = seatWords[ui.lang];
  const ifHeld = (say: (held: Assignment) => string) => (row: SeatRow) => (row.kind === 'held' ? say(row.held) : '');
  const optional = [
    { label: w.party, cell: ifHeld(({ party }) => party ?? '') },
    { label: w.turn, numeric: true, cell: ifHeld(({ ordinal }) => (ordinal === null ? '' : String(ordinal))) },
    { label: w.from, cell: ifHeld(({ from }) => isoDate(from)) },
    { label: w.to, cell: ifHeld(({ to }) => (to === null ? '' : isoDate(to))) },
    { label: w.source, cell: ifHeld(({ source }) => source ?? '') },
  ].filter(({ cell }) => rows.some((row) => cell(row) !== ''));
  const columns = [
    { label: w.who, heads: true, cell: (row: SeatRow) => <Who ui={ui} row={row} suffix={suffix} /> },
    {
      label: w.role,
      cell: (row: SeatRow) => (row.kind === 'held' ? roleSaid(ui.lang, row.held) : shared[ui.lang].roles[row.role]),
    },
    { label: w.principal, cell: (row: SeatRow) => fromCell(ui, row, suffix) },
    ...optional,
  ];
  const empty = <Empty title={isNarrowed ? w.noneSo : w.none} />;
  return <DataTable ui={ui} caption={caption} captionHidden columns={columns} rows={rows} csvHref={csvHref} empty={empty} />;
}

type CellProps = { ui: Ui; row: SeatRow; suffix: string };

function Who({ ui, row, suffix }: CellProps) {
  if (row.kind === 'vacant') return <Vacant ui={ui} vacancy={row.vacancy} />;
  const { person, example } = row.held;
  return (
    <>
      <Link href={ui.href(`/personer/${person.id}${suffix}`)}>{person.name}</Link>
      {person.title === null ? null : `, ${person.title.toLocaleLowerCase('sv')}`}
      {person.kind === 'function' ? `, ${seatWords[ui.lang].function}` : null} {example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}

function Vacant({ ui, vacancy: { count, example } }: { ui: Ui; vacancy: Vacancy }) {
  return (
    <>
      <Tag tone="wait">{seatWords[ui.lang].vacant(count)}</Tag> {example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}

/** No element where there is nothing to say, so that a narrow screen leaves the label out. */
function fromCell(ui: Ui, row: SeatRow, suffix: string) {
  const principal = row.kind === 'held' ? row.held.principal : row.vacancy.principal;
  if (principal === null) return null;
  return <Link href={ui.href(`/huvudman/${principal.code}${suffix}`)}>{principal.name}</Link>;
}
