import { type Column, DataTable, StateMark, type Ui } from '../../../ui/index.ts';
import { rowSaid } from './row-said.ts';
import type { StepRow } from './table-rows.ts';
import { roundWords } from './words.ts';

type Props = { ui: Ui; rows: readonly StepRow[]; csvHref: string; xlsxHref: string };
type CellProps = { ui: Ui; row: StepRow };

/** Everyone's steps, one row each; the first row of a principal is where the pictures lead. */
export function PrincipalsTable({ ui, rows, csvHref, xlsxHref }: Props) {
  const words = roundWords[ui.lang].table;
  const columns: Column<StepRow>[] = [
    { label: words.principal, heads: true, cell: (row) => <Principal ui={ui} row={row} /> },
    { label: words.board, cell: (row) => <Board ui={ui} row={row} /> },
    {
      label: words.number,
      whole: true,
      cell: (row) => (row.numbers.length === 0 && row.matterHref === null ? null : <Numbers ui={ui} row={row} />),
    },
    {
      label: words.day,
      whole: true,
      cell: (row) => (row.day === null && row.planned === null ? null : <DayAndParagraph ui={ui} row={row} />),
    },
    { label: words.state, cell: (row) => <State ui={ui} row={row} /> },
    {
      label: words.extract,
      cell: (row) => (row.proof === null && row.recordHref === null ? null : <Extract ui={ui} row={row} />),
    },
  ];
  return (
    <DataTable
      ui={ui}
      caption={words.caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      rowSaid={(row) => rowSaid(ui.lang, row, rows)}
      csvHref={csvHref}
      xlsxHref={xlsxHref}
    />
  );
}

function Principal({ row }: CellProps) {
  return row.isFirst ? <span>{row.principal}</span> : <span class="soft">{row.principal}</span>;
}

function Board({ ui, row }: CellProps) {
  const words = roundWords[ui.lang].row;
  const part = { decide: null, recommend: words.recommends, prepare: words.prepares }[row.part];
  if (part !== null) {
    return (
      <span class="soft">
        {row.board}, {part}
      </span>
    );
  }
  return (
    <>
      {row.board}
      {row.scope === null ? null : <div class="soft">{words.decidesFor(row.scope)}</div>}
    </>
  );
}

function DayAndParagraph({ ui, row }: CellProps) {
  const words = roundWords[ui.lang].row;
  const held =
    row.day === null
      ? null
      : [row.day, row.paragraph === null ? '' : `§\u00a0${row.paragraph}`].filter((part) => part !== '').join(',\u00a0');
  return (
    <>
      {held === null || row.decisionHref === null ? (
        held
      ) : (
        <a class="ds-link" href={row.decisionHref}>
          {held}
        </a>
      )}
      {row.planned === null ? null : <div class="soft">{words.planned(row.planned)}</div>}
    </>
  );
}

function State({ ui, row }: CellProps) {
  const notes = [...row.conditions, row.carried, row.remark].filter((note) => note !== null);
  return (
    <>
      <StateMark ui={ui} state={row.state} text={row.stateText} />
      {notes.map((note) => (
        <div class="soft">{note}</div>
      ))}
    </>
  );
}

/** The authority's own numbers lead to the matter, for those whose it is. */
function Numbers({ ui, row }: CellProps) {
  const numbers = row.numbers.join(', ');
  if (row.matterHref === null) return numbers === '' ? null : <span>{numbers}</span>;
  const words = roundWords[ui.lang].row;
  return (
    <a class="ds-link" href={row.matterHref} aria-label={`${words.matter}, ${row.principal}, ${row.board} ${numbers}`}>
      {numbers === '' ? words.matter : numbers}
    </a>
  );
}

function Extract({ ui, row }: CellProps) {
  return (
    <>
      <Proof ui={ui} row={row} />
      {row.recordHref === null ? null : (
        <div>
          <a
            class="ds-link"
            href={row.recordHref}
            aria-label={`${roundWords[ui.lang].row.record}, ${row.principal}, ${row.board}`}
          >
            {roundWords[ui.lang].row.record}
          </a>
        </div>
      )}
    </>
  );
}

function Proof({ ui, row }: CellProps) {
  if (row.proof === null) return null;
  const word = roundWords[ui.lang].proofs[row.proof];
  if (row.extractHref === null) return <span>{word}</span>;
  return (
    <a class="ds-link" href={row.extractHref}>
      {word}
    </a>
  );
}
