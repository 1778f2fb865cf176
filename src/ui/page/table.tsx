import type { Child } from 'hono/jsx';
import { Icon } from '../marks/icons.tsx';
import type { Ui } from '../ui-context.ts';
import { sharedWords } from '../words/shared-words.ts';

export type Column<Row> = {
  label: string;
  cell: (row: Row) => Child;
  /** The cell that names the row: one column at most. */
  heads?: boolean | undefined;
  /** Figures: set to the right. */
  numeric?: boolean | undefined;
  /** Days and register numbers: never broken over two lines. */
  whole?: boolean | undefined;
  /** Final address of the same page, sorted by this column (the other way round when it already is). */
  sortHref?: string | undefined;
  sorted?: 'ascending' | 'descending' | undefined;
  /** Final address of what the column is about, where it is not sorted by. */
  href?: string | undefined;
};

export type DataTableProps<Row> = {
  ui: Ui;
  /** What the table holds; read first by screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** An id for each row, so that pictures can link to it. */
  rowId?: ((row: Row) => string) | undefined;
  /** What an open page says of a row when it has changed: `Motala: godkänt 20 februari`. */
  rowSaid?: ((row: Row) => string) | undefined;
  /** The same rows as CSV, final address. */
  csvHref?: string | undefined;
  /** The same rows as a workbook, final address. */
  xlsxHref?: string | undefined;
  /** Shown instead of the table when there are no rows: an `<Empty>`. */
  empty?: Child;
  /** Hides the caption from sight where a heading above says the same. */
  captionHidden?: boolean | undefined;
  /** `matrix` keeps the first column in sight as well; `stages` does so with narrow columns, and many of them. */
  look?: 'matrix' | 'stages' | undefined;
};

// Said outright, because a table that is laid out as cards on a narrow screen loses its meaning in some browsers otherwise.
const ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
};

/** Rows that sort by links, scroll by keyboard, keep their head in sight, and become cards on a narrow screen. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { ui, caption, columns, rows } = props;
  if (rows.length === 0 && props.empty) return <>{props.empty}</>;
  return (
    <div class="table-block">
      {/* A region that scrolls must be reachable by keyboard (WCAG 2.1.1): hence the tabindex. */}
      <section
        class={rows.length > 60 ? 'table-scroll tall' : 'table-scroll'}
        tabindex={0}
        aria-label={sharedWords[ui.lang].tableScroll(caption)}
      >
        <table class={props.look ? `ds-table cards look-${props.look}` : 'ds-table cards'} {...ROLE.table}>
          <caption class={props.captionHidden ? 'ds-sr-only' : undefined}>{caption}</caption>
          <thead {...ROLE.group}>
            <tr {...ROLE.row}>
              {columns.map((column) => (
                <HeadCell ui={ui} column={column} />
              ))}
            </tr>
          </thead>
          <tbody {...ROLE.group}>
            {rows.map((row) => (
              <tr {...ROLE.row} id={props.rowId?.(row)} data-live-said={props.rowSaid?.(row)}>
                {columns.map((column) => (
                  <BodyCell column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Files ui={ui} csvHref={props.csvHref} xlsxHref={props.xlsxHref} />
    </div>
  );
}

function HeadCell<Row>({ ui, column }: { ui: Ui; column: Column<Row> }) {
  return (
    <th scope="col" {...ROLE.column} class={column.numeric ? 'numeric' : undefined} aria-sort={column.sorted}>
      {column.sortHref ? (
        <a class="sort" href={column.sortHref} title={sharedWords[ui.lang].sortBy(column.label.toLocaleLowerCase(ui.lang))}>
          {column.label}
          <Icon name={sortIcon(column.sorted)} />
        </a>
      ) : (
        <HeadText column={column} />
      )}
    </th>
  );
}

function HeadText<Row>({ column: { label, href } }: { column: Column<Row> }) {
  if (href === undefined) return <>{label}</>;
  return (
    <a class="ds-link" href={href}>
      {label}
    </a>
  );
}

function sortIcon(sorted: 'ascending' | 'descending' | undefined): 'up' | 'down' | 'up-down' {
  if (sorted === undefined) return 'up-down';
  return sorted === 'ascending' ? 'up' : 'down';
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const inside = column.cell(row);
  if (column.heads) {
    return (
      <th scope="row" {...ROLE.rowHead} class={isWhole(column, inside) ? 'whole' : undefined}>
        {inside}
      </th>
    );
  }
  return (
    <td {...ROLE.cell} data-label={column.label} class={classOf(column, inside)}>
      {isNothing(inside) ? null : <span>{inside}</span>}
    </td>
  );
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** A day is never broken at its hyphens. */
function isWhole<Row>(column: Column<Row>, inside: Child): boolean {
  return column.whole === true || (typeof inside === 'string' && isDay.test(inside));
}

function classOf<Row>(column: Column<Row>, inside: Child): string | undefined {
  if (column.numeric) return 'numeric';
  return isWhole(column, inside) ? 'whole' : undefined;
}

function isNothing(inside: Child): boolean {
  return inside === undefined || inside === null || inside === '' || inside === false;
}

type FilesProps = { ui: Ui; csvHref: string | undefined; xlsxHref: string | undefined };

/** The ways to take the rows out. */
function Files({ ui, csvHref, xlsxHref }: FilesProps) {
  const { csv, xlsx } = sharedWords[ui.lang];
  if (!csvHref && !xlsxHref) return null;
  return (
    <p class="csv">
      {csvHref ? <FileLink href={csvHref} text={csv} /> : null} {xlsxHref ? <FileLink href={xlsxHref} text={xlsx} /> : null}
    </p>
  );
}

function FileLink({ href, text }: { href: string; text: string }) {
  return (
    // Turbo would take the file for a page.
    <a class="ds-link" href={href} download data-turbo="false">
      <Icon name="download" />
      <span>{text}</span>
    </a>
  );
}
