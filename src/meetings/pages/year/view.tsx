import {
  ButtonLink,
  type Column,
  DataTable,
  Empty,
  ExampleTag,
  Form,
  Link,
  Page,
  Select,
  StateMark,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import { calendarMarks } from '../../calendar/calendar-state.ts';
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
      <DataTable
        ui={ui}
        caption={w.caption(asked.year)}
        rows={rows}
        rowId={({ id }) => `m-${id}`}
        columns={columnsOf(ui)}
        empty={<Empty title={w.empty(asked.year)}>{w.how}</Empty>}
        csvHref={ui.href(`/moten${yearQuery(asked, { format: 'csv' })}`)}
      />
      <p>
        <Link href={ui.href('/moten/uppdrag')}>{w.tasks}</Link> · <Link href={ui.href('/moten/sok')}>{w.search}</Link> ·{' '}
        <Link href={ui.href('/moten/kalendrar')}>{w.feeds}</Link>
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

function columnsOf(ui: Ui): readonly Column<YearRow>[] {
  const w = words[ui.lang];
  return [
    { label: w.organ, heads: true, cell: (row) => <Named ui={ui} row={row} /> },
    { label: w.day, cell: ({ day }) => day },
    { label: w.weekday, cell: ({ weekday }) => weekday },
    { label: w.hours, whole: true, cell: ({ hours }) => hours },
    { label: w.place, cell: ({ place }) => place },
    { label: w.state, cell: ({ state, stateWord }) => <StateMark ui={ui} state={calendarMarks[state]} text={stateWord} /> },
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
      <Select ui={ui} name="organ" label={w.organ} empty={w.allOrgans} options={organs} value={asked.organId ?? ''} />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}
