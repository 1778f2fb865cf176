import { groupBy } from '../../../platform/group-by.ts';
import {
  ButtonLink,
  type Column,
  DataTable,
  Details,
  dayAndMonth,
  Empty,
  ExampleTag,
  Form,
  Hidden,
  Link,
  Page,
  Select,
  StateMark,
  SubmitButton,
  type Ui,
  YearWheel,
} from '../../../ui/index.ts';
import { calendarMarks, wheelShapes } from '../../calendar/calendar-state.ts';
import { yearQuery } from './asked.ts';
import type { YearRow, YearView } from './present.ts';
import { words } from './words.ts';

/** The year's meetings. */
export function YearPage({ ui, view }: { ui: Ui; view: YearView }) {
  const w = words[ui.lang];
  const { asked, rows } = view;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={view.sentence}
      current="/moten"
      actions={view.mayPlan ? <PlanLinks ui={ui} view={view} /> : null}
    >
      <Filter ui={ui} view={view} />
      {rows.length === 0 ? null : <Wheel ui={ui} view={view} />}
      <DataTable
        ui={ui}
        caption={w.caption(asked.year)}
        rows={rows}
        rowId={({ id }) => `m-${id}`}
        columns={columnsOf(ui)}
        empty={<Empty title={w.empty(asked.year)}>{w.how}</Empty>}
        csvHref={ui.href(`/moten${yearQuery(asked, { format: 'csv' })}`)}
      />
      <FaintDays ui={ui} view={view} />
      <p>
        <Link href={ui.href(`/moten${yearQuery({ ...asked, withBoards: !asked.withBoards })}`)}>
          {asked.withBoards ? w.withoutBoards : w.withBoards}
        </Link>
      </p>
      <p>
        <Link href={ui.href('/moten/forslag')}>{w.backlog}</Link> · <Link href={ui.href('/moten/uppdrag')}>{w.tasks}</Link> ·{' '}
        <Link href={ui.href('/moten/sok')}>{w.search}</Link> · <Link href={ui.href('/moten/kalendrar')}>{w.feeds}</Link>
      </p>
    </Page>
  );
}

function PlanLinks({ ui, view: { asked } }: { ui: Ui; view: YearView }) {
  const w = words[ui.lang];
  const organ = asked.organId === null ? '' : `?organId=${asked.organId}`;
  return (
    <>
      <ButtonLink href={ui.href(`/moten/nytt${organ}`)}>{w.plan}</ButtonLink>
      <Link href={ui.href(`/moten/serie${organ}`)}>{w.series}</Link>
    </>
  );
}

/** A ring for each organ, the busiest outermost. */
function Wheel({ ui, view: { asked, rows, faint, today } }: { ui: Ui; view: YearView }) {
  const w = words[ui.lang];
  const rings = [...groupBy(rows, ({ organ }) => organ)].map(([name, own]) => ({
    name,
    marks: own.map(({ id, day, weekday, hours, state, stateWord }) => ({
      ...{ day, word: stateWord, shape: wheelShapes[state], href: ui.href(`/moten/${id}`) },
      label: `${name} ${weekday} ${dayAndMonth(ui.lang, day)} ${hours}, ${stateWord}`,
    })),
  }));
  return (
    <YearWheel
      ui={ui}
      id="arshjul"
      title={w.wheel(asked.year)}
      description={w.wheelHow}
      year={asked.year}
      rings={rings.toSorted((a, b) => b.marks.length - a.marks.length)}
      faint={faint.map(({ day, label, isHoliday }) => ({
        ...{ day, strong: isHoliday },
        label: `${dayAndMonth(ui.lang, day)}: ${label}`,
      }))}
      faintNote={asked.withBoards ? w.faintNote : undefined}
      today={today}
    />
  );
}

function FaintDays({ ui, view: { asked, faint } }: { ui: Ui; view: YearView }) {
  const w = words[ui.lang];
  if (faint.length === 0) return null;
  return (
    <Details summary={w.faint(asked.year)}>
      <DataTable
        ui={ui}
        caption={w.faint(asked.year)}
        captionHidden
        rows={faint}
        columns={[
          { label: w.day, heads: true, cell: ({ day }) => day },
          { label: w.what, cell: ({ label, boards }) => [label, ...boards].join('. ') },
        ]}
      />
    </Details>
  );
}

function columnsOf(ui: Ui): readonly Column<YearRow>[] {
  const w = words[ui.lang];
  return [
    { label: w.organ, heads: true, cell: (row) => <Named ui={ui} row={row} /> },
    { label: w.day, cell: ({ day }) => day },
    { label: w.weekday, cell: ({ weekday }) => weekday },
    { label: w.hours, whole: true, cell: ({ hours }) => hours },
    { label: w.place, cell: ({ place }) => place },
    { label: w.state, cell: ({ state, stateWord }) => <StateMark ui={ui} state={calendarMarks[state]} text={stateWord} /> },
    { label: w.clashes, cell: ({ clashes }) => clashes.join(' ') },
  ];
}

function Named({ ui, row: { id, organ, title, example } }: { ui: Ui; row: YearRow }) {
  return (
    <>
      <Link href={ui.href(`/moten/${id}`)}>{title === '' ? organ : `${organ}: ${title}`}</Link>{' '}
      {example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}

function Filter({ ui, view: { asked, organs } }: { ui: Ui; view: YearView }) {
  const w = words[ui.lang];
  const years = [-2, -1, 0, 1, 2].map((more) => String(asked.year + more));
  return (
    <Form ui={ui} action={ui.href('/moten')} method="get" inline label={w.filter}>
      <Select
        ui={ui}
        name="ar"
        label={w.year}
        empty={false}
        options={years.map((value) => ({ value, label: value }))}
        value={String(asked.year)}
      />
      {asked.withBoards ? <Hidden name="visa" value="namnder" /> : null}
      <Select ui={ui} name="organ" label={w.organ} empty={w.allOrgans} options={organs} value={asked.organId ?? ''} />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}
