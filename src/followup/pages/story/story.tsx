import { DataTable, ExampleTag, Section, StateMark, TileMap, type Ui } from '../../../ui/index.ts';
import { stages } from '../../introduction/stage.ts';
import type { PaperActivity } from '../../papers/followup-paper.ts';
import { statusMarks, statusWords } from '../../reporting/status-words.ts';
import { SmallMultiples } from '../measures/measure/small-multiples.tsx';
import type { MeasureShown, PrincipalRow, StoryView } from './present.ts';
import { storyWords } from './words.ts';

type Props = { ui: Ui; view: StoryView };

/** What a period brought, as anyone reads it: activity by activity with who says so, at each principal, and in figures. */
export function Story({ ui, view }: Props) {
  return (
    <>
      {view.story.paper.areas.map((area) => (
        <Area ui={ui} area={area} of={view.story.paper.principals.length} />
      ))}
      <Principals ui={ui} view={view} />
      <Figures ui={ui} view={view} />
    </>
  );
}

type AreaShown = StoryView['story']['paper']['areas'][number];

function Area({ ui, area, of }: { ui: Ui; area: AreaShown; of: number }) {
  const w = storyWords[ui.lang];
  const columns = [
    { label: w.activity, heads: true, cell: (row: PaperActivity) => <span lang="sv">{w.area(row.number, row.title)}</span> },
    { label: w.how, cell: (row: PaperActivity) => <How ui={ui} row={row} /> },
    { label: w.said, cell: (row: PaperActivity) => <Said ui={ui} row={row} /> },
    { label: w.inUse, cell: (row: PaperActivity) => inUseOf(ui, row, of) },
    { label: w.who, cell: (row: PaperActivity) => <Who ui={ui} row={row} /> },
  ];
  return (
    <Section title={w.area(area.number, area.title)} id={`omrade-${area.number}`}>
      <DataTable
        ui={ui}
        caption={w.area(area.number, area.title)}
        captionHidden
        columns={columns}
        rows={area.activities}
        rowId={({ id }) => `aktivitet-${id}`}
      />
    </Section>
  );
}

type RowProps = { ui: Ui; row: PaperActivity };

function How({ ui, row: { status, before, plannedEnd, expectedEnd } }: RowProps) {
  const w = storyWords[ui.lang];
  if (status === null) return <span class="soft">{w.nothing}</span>;
  return (
    <>
      <StateMark ui={ui} state={statusMarks[status]} text={statusWords[ui.lang][status]} />
      {before === null || before === status ? null : <p class="soft">{w.before(statusWords[ui.lang][before])}</p>}
      {expectedEnd === null || expectedEnd === plannedEnd || status === 'done' ? null : (
        <p class="soft">
          {w.ends}: {plannedEnd === null ? '' : `${w.planned(plannedEnd)}, `}
          {w.expected(expectedEnd)}
        </p>
      )}
    </>
  );
}

function Said({ ui, row: { text, deviation, remedy, nextStep } }: RowProps) {
  const w = storyWords[ui.lang];
  const more = [
    [w.deviation, deviation],
    [w.remedy, remedy],
    [w.next, nextStep],
  ].filter(([, words]) => words !== '');
  return (
    <>
      {text === '' ? null : <p lang="sv">{text}</p>}
      {more.map(([label, words]) => (
        <p>
          <b>{label}:</b> <span lang="sv">{words}</span>
        </p>
      ))}
    </>
  );
}

function inUseOf(ui: Ui, { stages: reached }: PaperActivity, of: number): string {
  const relevant = of - reached.filter(({ stage }) => stage === 'not-relevant').length;
  return storyWords[ui.lang].used(reached.filter(({ stage }) => stage === 'in-use').length, relevant);
}

function Who({ ui, row: { said } }: RowProps) {
  if (said === null) return null;
  return (
    <>
      <span lang="sv">{said.who}</span>, <span class="whole">{said.on}</span>
      {said.current ? null : <p class="soft">{storyWords[ui.lang].earlier(said.period)}</p>}
    </>
  );
}

function Principals({ ui, view: { principals, map } }: Props) {
  const w = storyWords[ui.lang];
  return (
    <>
      <TileMap ui={ui} id="inforande" title={w.map} description={w.mapDesc} note={w.mapNote} {...map} />
      <DataTable
        ui={ui}
        caption={w.mapDesc}
        columns={[
          { label: w.principal, heads: true, cell: ({ name }: PrincipalRow) => <span lang="sv">{name}</span> },
          ...stages.map((stage) => ({
            ...{ label: w.stages[stage], numeric: true },
            cell: ({ counts }: PrincipalRow) => String(counts[stage]),
          })),
        ]}
        rows={principals}
        rowId={({ code }) => `huvudman-${code}`}
      />
    </>
  );
}

function Figures({ ui, view: { measures } }: Props) {
  const w = storyWords[ui.lang];
  if (measures.length === 0) return null;
  return (
    <Section title={w.figures} id="siffror">
      {measures.map(({ about, shown }, at) => (
        <details open={at === 0}>
          <summary>{w.of(about)}</summary>
          {shown.map((each) => (
            <Measure ui={ui} shown={each} />
          ))}
        </details>
      ))}
    </Section>
  );
}

function Measure({ ui, shown: { measure, multiples, periods, rows } }: { ui: Ui; shown: MeasureShown }) {
  const w = storyWords[ui.lang];
  type Row = MeasureShown['rows'][number];
  return (
    <div id={`matt-${measure.id}`}>
      {multiples === null ? null : <SmallMultiples ui={ui} id={`m-${measure.id}`} title={measure.title} multiples={multiples} />}
      <p class="soft">
        {measure.source === '' ? null : w.source(measure.source)} {measure.example ? <ExampleTag ui={ui} /> : null}
      </p>
      <details>
        <summary>{w.table(measure.title, measure.unit)}</summary>
        <DataTable
          ui={ui}
          caption={w.table(measure.title, measure.unit)}
          captionHidden
          columns={[
            { label: w.place, heads: true, cell: ({ label }: Row) => label },
            ...periods.map((period, at) => ({ label: period, numeric: true, cell: ({ figures }: Row) => figures[at] ?? '' })),
          ]}
          rows={rows}
        />
      </details>
    </div>
  );
}
