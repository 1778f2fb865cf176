import type { Child } from 'hono/jsx';
import { StateMark } from '../marks/state-mark.tsx';
import type { StateKind } from '../marks/states.ts';
import { type Column, DataTable } from '../page/table.tsx';
import type { Ui } from '../ui-context.ts';
import { pictureWords } from './picture-words.ts';

/** A board's step: where it stands, and the facts behind it. */
export type MatrixCell = {
  board: string;
  state: StateKind;
  /** The authority's own register numbers. */
  numbers?: readonly string[] | undefined;
  /** The day as a table writes it: ISO. */
  day?: string | undefined;
  paragraph?: string | undefined;
  /** In words: `på villkor att alla andra godkänner`. */
  condition?: string | undefined;
  /** How the decision is proven. */
  evidence?: StateKind | undefined;
  /** Where the decision can be read, final. */
  href?: string | undefined;
  /** Anything else: a flag, a remark, an example tag. */
  note?: Child;
};

/** A principal and its cells, one list for each column: boards that decide side by side share a cell. */
export type MatrixRow = {
  /** Id of the row: what tiles and lanes link to. */
  id: string;
  name: string;
  href?: string | undefined;
  state: StateKind;
  cells: readonly (readonly MatrixCell[])[];
};

export type MatrixProps = {
  ui: Ui;
  caption: string;
  captionHidden?: boolean | undefined;
  /** The steps across: `Tillstyrker`, `Beslutar`. */
  steps: readonly string[];
  rows: readonly MatrixRow[];
  csvHref?: string | undefined;
};

/** Principals down, steps across. A table in itself, with sticky heads; on a narrow screen each principal is a card. */
export function Matrix({ ui, caption, captionHidden, steps, rows, csvHref }: MatrixProps) {
  const columns: Column<MatrixRow>[] = [
    { label: pictureWords[ui.lang].principal, heads: true, cell: (row) => <RowHead ui={ui} row={row} /> },
    ...steps.map((label, index) => ({ label, cell: (row: MatrixRow) => cellsOf(ui, row.cells[index]) })),
  ];
  return (
    <DataTable
      ui={ui}
      caption={caption}
      captionHidden={captionHidden}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      csvHref={csvHref}
      look="matrix"
    />
  );
}

function RowHead({ ui, row }: { ui: Ui; row: MatrixRow }) {
  return (
    <>
      {row.href === undefined ? (
        row.name
      ) : (
        <a class="ds-link" href={row.href}>
          {row.name}
        </a>
      )}
      <div class="row-state">
        <StateMark ui={ui} state={row.state} />
      </div>
    </>
  );
}

function cellsOf(ui: Ui, cells: readonly MatrixCell[] | undefined): Child {
  return cells === undefined || cells.length === 0 ? null : cells.map((cell) => <Cell ui={ui} cell={cell} />);
}

function Cell({ ui, cell }: { ui: Ui; cell: MatrixCell }) {
  const paragraph = cell.paragraph === undefined ? '' : pictureWords[ui.lang].paragraph(cell.paragraph);
  const facts = [...(cell.numbers ?? []), cell.day ?? '', paragraph].filter((fact) => fact !== '');
  return (
    <div class="matrix-cell">
      {cell.href === undefined ? (
        <span>{cell.board}</span>
      ) : (
        <a class="ds-link" href={cell.href}>
          {cell.board}
        </a>
      )}
      {facts.length > 0 ? <span class="facts">{facts.join(' · ')}</span> : null}
      <StateMark ui={ui} state={cell.state} />
      {cell.condition ? <span>{cell.condition}</span> : null}
      {cell.evidence ? <StateMark ui={ui} state={cell.evidence} /> : null}
      {cell.note ? <span>{cell.note}</span> : null}
    </div>
  );
}
