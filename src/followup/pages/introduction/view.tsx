import {
  capitalise,
  DataTable,
  DateField,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  isoDate,
  isoMoment,
  Link,
  number,
  Page,
  Pictures,
  Remark,
  Section,
  Select,
  StackedBars,
  StateMark,
  SubmitButton,
  stateWords,
  TileMap,
  type Ui,
} from '../../../ui/index.ts';
import type { StageOrNone } from '../../introduction/stage-counts.ts';
import type { CellView, IntroductionView, PrincipalRow } from './present.ts';
import { introductionWords } from './words.ts';

type Props = { ui: Ui; view: IntroductionView };

/** How far the principals have come: with everything as a matrix, with one activity as the county's map. */
export function IntroductionPage({ ui, view }: Props) {
  const w = introductionWords[ui.lang];
  const { chosen } = view;
  const all = `/uppfoljning/${view.planId}/inforande`;
  return (
    <Page
      ui={ui}
      title={view.title}
      lead={view.lead}
      tab={chosen === null ? w.title : `${chosen.activity.number} ${chosen.activity.title}`}
      current="/uppfoljning"
      failed={view.errors.length > 0}
      crumbs={[
        { label: w.followup, href: '/uppfoljning' },
        { label: view.planTitle, href: `/uppfoljning/${view.planId}` },
        ...(chosen === null
          ? [{ label: w.title }]
          : [{ label: w.title, href: all }, { label: `${chosen.activity.number} ${chosen.activity.title}` }]),
      ]}
      eyebrow={
        <>
          {view.planTitle} {view.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
    >
      <ErrorSummary ui={ui} errors={view.errors} />
      <AsOf ui={ui} view={view} />
      <Choose ui={ui} view={view} action={all} />
      {chosen === null ? <Whole ui={ui} view={view} /> : <OneActivity ui={ui} view={view} chosen={chosen} />}
    </Page>
  );
}

function AsOf({ ui, view }: Props) {
  if (view.asOf === null) return null;
  return (
    <Remark>
      <p role="status">
        <strong>{view.asOf}</strong> <Link href={ui.href(view.todayHref)}>{introductionWords[ui.lang].toToday}</Link>
      </p>
    </Remark>
  );
}

function Choose({ ui, view, action }: Props & { action: string }) {
  const w = introductionWords[ui.lang];
  return (
    <Form ui={ui} action={ui.href(action)} method="get" inline label={w.choose}>
      <Select
        {...{ ui, name: 'aktivitet', label: w.activity, empty: w.everyActivity, errors: [] }}
        options={view.activities.map(({ number: of, title }) => ({ value: of, label: `${of} ${title}` }))}
        value={view.chosen?.activity.number ?? ''}
      />
      <DateField
        {...{ ui, name: 'dag', label: w.day, errors: view.errors, help: '' }}
        value={view.errors.length > 0 ? '' : view.typedDay}
      />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}

function Whole({ ui, view }: Props) {
  const w = introductionWords[ui.lang];
  return (
    <>
      <Section title={w.matrix} id="matris">
        <p class="soft">{w.matrixHelp}</p>
        <DataTable<PrincipalRow>
          {...{ ui, caption: w.matrix, captionHidden: true, look: 'stages', rows: view.rows, rowId: ({ id }) => id }}
          columns={[
            { label: w.principal, heads: true, cell: (row) => <RowHead ui={ui} row={row} /> },
            ...view.activities.map(({ number: of, title, href }, place) => ({
              ...{ label: `${of} ${title}`, href: ui.href(href) },
              cell: (row: PrincipalRow) => <Cell ui={ui} cell={row.cells[place]} />,
            })),
          ]}
          csvHref={ui.href(view.csvHref)}
          xlsxHref={ui.href(view.xlsxHref)}
          empty={<Empty title={w.noPrincipals} />}
        />
      </Section>
      <Moved ui={ui} view={view} />
    </>
  );
}

function RowHead({ ui, row }: { ui: Ui; row: PrincipalRow }) {
  if (row.sayHref === null) return <>{row.name}</>;
  return <Link href={ui.href(row.sayHref)}>{row.name}</Link>;
}

function Cell({ ui, cell }: { ui: Ui; cell: CellView | undefined }) {
  if (cell === undefined) return null;
  const mark = <StateMark ui={ui} state={cell.state} />;
  return cell.word === null ? mark : <a href={ui.href(cell.href)}>{mark}</a>;
}

function OneActivity({ ui, view, chosen }: Props & { chosen: NonNullable<IntroductionView['chosen']> }) {
  const w = introductionWords[ui.lang];
  const { activity } = chosen;
  const name = `${activity.number} ${activity.title}`;
  const word = (row: PrincipalRow) => row.cells[0]?.word ?? null;
  return (
    <>
      <p>
        <Link href={ui.href(`/uppfoljning/aktiviteter/${activity.id}`)}>{w.activityPage}</Link>
      </p>
      <Pictures>
        <TileMap {...{ ui, id: 'karta', title: w.map, description: w.mapDescription(name), note: w.mapNote, ...chosen.map }} />
        <DataTable<PrincipalRow>
          {...{ ui, caption: w.table, rows: view.rows, rowId: ({ id }) => id }}
          columns={[
            { label: w.principal, heads: true, cell: (row) => <RowHead ui={ui} row={row} /> },
            { label: w.stage, cell: (row) => <Cell ui={ui} cell={row.cells[0]} /> },
            { label: w.since, cell: (row) => dayOf(word(row)) },
            { label: w.who, cell: (row) => word(row)?.who ?? '' },
          ]}
          csvHref={ui.href(view.csvHref)}
          xlsxHref={ui.href(view.xlsxHref)}
          empty={<Empty title={w.noPrincipals} />}
        />
      </Pictures>
      <Moved ui={ui} view={view} />
      <Said ui={ui} view={view} chosen={chosen} />
    </>
  );
}

function dayOf(word: CellView['word']): string {
  return word === null ? '' : isoDate(word.on);
}

function Moved({ ui, view: { overTime, chosen } }: Props) {
  const w = introductionWords[ui.lang];
  const { states, points, from, until } = overTime;
  const now = points.at(-1)?.counts;
  if (now === undefined || points.every(({ counts }) => states.every((state) => state === 'unsaid' || counts[state] === 0)))
    return null;
  const description = chosen === null ? w.cellsOf(from, until) : w.overTimeOf(from, until);
  const label = (state: StageOrNone) => capitalise(stateWords[ui.lang][state]);
  return (
    <section class="section" id="over-tid">
      <StackedBars
        {...{ ui, id: 'rorelse', title: w.overTime, description }}
        layers={states.map((state) => ({ state, text: `${label(state)} ${number(ui.lang, now[state])}` }))}
        bars={points.map(({ counts, under, words }) => ({ under, words, counts: states.map((state) => counts[state]) }))}
      />
      <p class="soft">{description}</p>
      <Details summary={w.figures}>
        <DataTable<(typeof points)[number]>
          {...{ ui, caption: w.overTime, captionHidden: true, rows: points }}
          columns={[
            { label: w.month, heads: true, cell: ({ day }) => isoDate(day) },
            ...states.map((state) => ({
              ...{ label: label(state), numeric: true },
              cell: ({ counts }: (typeof points)[number]) => number(ui.lang, counts[state]),
            })),
          ]}
        />
      </Details>
    </section>
  );
}

/** The history: who said what, when and how; nothing is taken away. */
function Said({ ui, view, chosen }: Props & { chosen: NonNullable<IntroductionView['chosen']> }) {
  const w = introductionWords[ui.lang];
  const { said, saidBy, activity } = chosen;
  return (
    <Section title={saidBy === null ? w.history : w.historyOf(saidBy)} id="sagt">
      {saidBy === null ? null : (
        <p>
          <Link href={ui.href(`/uppfoljning/${view.planId}/inforande?aktivitet=${activity.number}#sagt`)}>{w.everyones}</Link>
        </p>
      )}
      <DataTable<(typeof said)[number]>
        {...{ ui, caption: w.history, captionHidden: true, rows: said, empty: <Empty title={w.nothing}>{w.nothingHelp}</Empty> }}
        columns={[
          { label: w.said, heads: true, whole: true, cell: ({ word }) => isoMoment(word.at) },
          { label: w.principal, cell: ({ principal }) => principal },
          {
            label: w.stage,
            cell: ({ word, holds }) => (
              <>
                <StateMark ui={ui} state={word.stage} /> {holds ? null : <span class="soft">{w.replaced}</span>}
              </>
            ),
          },
          { label: w.since, cell: ({ word }) => isoDate(word.on) },
          { label: w.note, cell: ({ word }) => word.note },
          {
            label: w.who,
            cell: ({ word }) => (
              <>
                {`${word.who === '' ? w.nobody : word.who}, ${w.how[word.how]}`} {word.example ? <ExampleTag ui={ui} /> : null}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
