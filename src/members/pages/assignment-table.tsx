import { catalogue, DataTable, Empty, ExampleTag, isoDate, Link, type Ui } from '../../ui/index.ts';
import type { Assignment } from '../queries/assignments.ts';
import { shared } from './shared-words.ts';

const words = catalogue({
  sv: {
    who: 'Vem',
    role: 'Uppdrag',
    where: 'Var',
    party: 'Parti',
    from: 'Från',
    to: 'Till och med',
    source: 'Källa',
    none: 'Inga uppdrag den dagen',
  },
  en: {
    who: 'Who',
    role: 'Assignment',
    where: 'Where',
    party: 'Party',
    from: 'From',
    to: 'To',
    source: 'Source',
    none: 'No assignments on that day',
  },
});

type AssignmentTableProps = {
  ui: Ui;
  caption: string;
  captionHidden?: boolean;
  held: readonly Assignment[];
  csvHref?: string | undefined;
  /** Leaves out the column that would say the same on every row. */
  without?: 'who' | 'where' | undefined;
};

/** Who holds what, where, since when, and who says so. */
export function AssignmentTable({ ui, caption, captionHidden, held, csvHref, without }: AssignmentTableProps) {
  const w = words[ui.lang];
  const columns = [
    { key: 'who', label: w.who, heads: true, cell: (row: Assignment) => <Who ui={ui} assignment={row} /> },
    { key: 'role', label: w.role, cell: (row: Assignment) => roleOf(row, ui) },
    { key: 'where', label: w.where, cell: (row: Assignment) => <Where ui={ui} assignment={row} /> },
    { key: 'party', label: w.party, cell: (row: Assignment) => row.party ?? '' },
    { key: 'from', label: w.from, cell: (row: Assignment) => isoDate(row.from) },
    { key: 'to', label: w.to, cell: (row: Assignment) => (row.to === null ? '' : isoDate(row.to)) },
    { key: 'source', label: w.source, cell: (row: Assignment) => row.source ?? '' },
  ].filter((column) => column.key !== without);
  const empty = <Empty title={w.none} />;
  return (
    <DataTable
      ui={ui}
      caption={caption}
      captionHidden={captionHidden ?? false}
      columns={columns}
      rows={held}
      rowId={(row) => `u-${row.id}`}
      csvHref={csvHref}
      empty={empty}
    />
  );
}

function roleOf(assignment: Assignment, ui: Ui): string {
  const role = shared[ui.lang].roles[assignment.role];
  return assignment.deputyFor === null ? role : `${role} (${shared[ui.lang].deputy})`;
}

function Who({ ui, assignment }: { ui: Ui; assignment: Assignment }) {
  return (
    <>
      <Link href={ui.href(`/personer/${assignment.person.id}`)}>{assignment.person.name}</Link>
      {assignment.person.title === null ? null : `, ${assignment.person.title.toLocaleLowerCase('sv')}`}{' '}
      {assignment.example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}

function Where({ ui, assignment: { organ, board, principal } }: { ui: Ui; assignment: Assignment }) {
  return (
    <>
      {organ === null ? null : <Link href={ui.href(`/organisation/${organ.id}`)}>{organ.name}</Link>}
      {board === null ? null : <Link href={ui.href(`/namnder/${board.id}`)}>{board.name}</Link>}
      {principal === null ? null : (
        <>
          {organ === null && board === null ? null : ', '}
          <Link href={ui.href(`/huvudman/${principal.code}`)}>{principal.name}</Link>
        </>
      )}
    </>
  );
}

/** The same rows for CSV, with a head. */
export function assignmentRows(ui: Ui, held: readonly Assignment[]): readonly (readonly string[])[] {
  const w = words[ui.lang];
  const heads = [w.who, w.role, w.where, w.party, w.from, w.to, w.source];
  const rows = held.map((row) => [
    row.person.name,
    roleOf(row, ui),
    [row.organ?.name, row.board?.name, row.principal?.name].filter((name) => name !== undefined).join(', '),
    row.party ?? '',
    isoDate(row.from),
    row.to === null ? '' : isoDate(row.to),
    row.source ?? '',
  ]);
  return [heads, ...rows];
}
