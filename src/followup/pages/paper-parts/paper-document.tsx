import { DataTable, DefinitionList, Details, Link, Prose, Remark, Section, StateMark, type Ui } from '../../../ui/index.ts';
import type { OwnSheet } from '../../papers/own-sheet.ts';
import type { ActivityRow, NeedRow, PaperSheet } from '../../papers/sheet.ts';
import { paperWords as w } from '../../papers/words.ts';
import { statusMarks } from '../../reporting/status-words.ts';

type Props = { ui: Ui; sheet: PaperSheet };

/** A report as it stands on a page: the same words in the same order as on paper, each claim with a link to its report. In Swedish. */
export function PaperDocument({ ui, sheet }: Props) {
  const { own } = sheet;
  return (
    <div lang="sv">
      <Section title={w.stands} id="laget">
        {sheet.stands.map((each) => (
          <p>{each}</p>
        ))}
      </Section>
      {sheet.summary === '' ? null : (
        <Section title={w.summary} id="sammanfattning">
          <Prose ui={ui} text={sheet.summary} level={3} id="sammanfattning-text" />
        </Section>
      )}
      {own === null ? null : <Own ui={ui} own={own} />}
      <Section title={w.needs} id="behover">
        {sheet.needs.length === 0 ? <p>{w.needsNobody}</p> : null}
        {sheet.needs.map((need) => (
          <Need ui={ui} need={need} />
        ))}
      </Section>
      {sheet.areas.map((area) => (
        <Area ui={ui} area={area} />
      ))}
      <Section title={w.principals} id="huvudman">
        <p>{sheet.principalsLead}</p>
        <Strings ui={ui} caption={w.principals} head={w.principalColumns} rows={sheet.principals} numeric />
      </Section>
      <Measures ui={ui} sheet={sheet} />
      <Sources ui={ui} sheet={sheet} />
      <DefinitionList items={sheet.facts.map(([term, value]) => ({ term, value }))} />
    </div>
  );
}

/** The table of strings; the first column names the row. */
function Strings(props: {
  ui: Ui;
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  numeric?: boolean;
}) {
  const { ui, caption, head, rows, numeric } = props;
  const columns = head.map((label, place) => ({
    ...{ label, heads: place === 0, numeric: numeric === true && place > 0 },
    cell: (row: readonly string[]) => row[place] ?? '',
  }));
  return <DataTable ui={ui} caption={caption} captionHidden rows={rows} columns={columns} />;
}

function Own({ ui, own }: { ui: Ui; own: OwnSheet }) {
  return (
    <Section title={own.heading} id="egna">
      {own.outcome.map((each) => (
        <p>{each}</p>
      ))}
      {own.stages.length === 0 ? null : (
        <>
          <h3>{w.own.stages}</h3>
          <Strings ui={ui} caption={w.own.stages} head={w.own.stageColumns} rows={own.stages} />
        </>
      )}
      {own.values.length === 0 ? null : (
        <>
          <h3>{w.own.values}</h3>
          <Strings ui={ui} caption={w.own.values} head={w.own.valueColumns} rows={own.values} />
        </>
      )}
      <Remark>{w.own.whole}</Remark>
    </Section>
  );
}

/** Who says so, with the report itself behind. */
function SaidBy({ ui, row: { said, reportId } }: { ui: Ui; row: Pick<ActivityRow, 'said' | 'reportId'> }) {
  if (reportId === null) return null;
  return (
    <span class="soft">
      <Link href={ui.href(`/uppfoljning/rapporter/${reportId}`)}>{said}</Link>
    </span>
  );
}

function State({ ui, row }: { ui: Ui; row: Pick<ActivityRow, 'status' | 'silent' | 'state'> }) {
  return <StateMark ui={ui} state={row.status === null || row.silent ? 'waiting' : statusMarks[row.status]} text={row.state} />;
}

function Need({ ui, need }: { ui: Ui; need: NeedRow }) {
  return (
    <>
      <h3>
        <Link href={ui.href(`/uppfoljning/aktiviteter/${need.id}`)}>{need.name}</Link>
      </h3>
      <p>
        <State ui={ui} row={need} />
      </p>
      <DefinitionList items={need.facts.map(([term, value]) => ({ term, value }))} />
      <p>
        <SaidBy ui={ui} row={need} />
      </p>
    </>
  );
}

function Area({ ui, area }: { ui: Ui; area: PaperSheet['areas'][number] }) {
  const [name, state, done, principals] = w.areaColumns;
  return (
    <Section title={area.heading} id={`omrade-${area.id}`}>
      {area.said === '' ? null : <Prose ui={ui} text={area.said} level={3} id={`omrade-text-${area.id}`} />}
      <DataTable<ActivityRow>
        ui={ui}
        caption={area.heading}
        captionHidden
        rows={area.rows}
        columns={[
          {
            ...{ label: name, heads: true },
            cell: (row) => <Link href={ui.href(`/uppfoljning/aktiviteter/${row.id}`)}>{row.name}</Link>,
          },
          { label: state, cell: (row) => <State ui={ui} row={row} /> },
          {
            label: done,
            cell: (row) => (
              <>
                {row.text} <SaidBy ui={ui} row={row} />
              </>
            ),
          },
          { label: principals, cell: (row) => row.principals },
        ]}
      />
      {area.measures.map((each) => (
        <p>{each}</p>
      ))}
    </Section>
  );
}

function Measures({ ui, sheet: { measures } }: Props) {
  if (measures.length === 0) return null;
  return (
    <Section title={w.measures} id="matt">
      {measures.map(({ id, title, note, columns, rows, line }) => (
        <Details summary={line}>
          <p>
            <Link href={ui.href(`/uppfoljning/matt/${id}`)}>{title}</Link>. {note}
          </p>
          {rows.length === 0 ? null : <Strings ui={ui} caption={title} head={columns} rows={rows} numeric />}
        </Details>
      ))}
    </Section>
  );
}

function Sources({ ui, sheet: { sources } }: Props) {
  if (sources.length === 0) return null;
  const columns = w.sourceColumns.map((label, place) => ({
    ...{ label, heads: place === 0 },
    cell: ({ cells, reportId }: PaperSheet['sources'][number]) =>
      place === 0 ? <Link href={ui.href(`/uppfoljning/rapporter/${reportId}`)}>{cells[0]}</Link> : (cells[place] ?? ''),
  }));
  return (
    <Section title={w.sources} id="kallor">
      <Details summary={w.sourcesShown(sources.length)}>
        <DataTable ui={ui} caption={w.sources} captionHidden rows={sources} columns={columns} />
      </Details>
    </Section>
  );
}
