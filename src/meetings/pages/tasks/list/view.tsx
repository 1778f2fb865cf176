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
  type SelectOption,
  type StateKind,
  StateMark,
  SubmitButton,
  Tag,
  type Ui,
} from '../../../../ui/index.ts';
import type { Task } from '../../../tasks/task.ts';
import { shared } from '../parts/words.ts';
import { type ListAsked, listQuery, type TaskRow, whiches } from './present.ts';
import { words } from './words.ts';

interface TaskListView {
  readonly asked: ListAsked;
  readonly rows: readonly TaskRow[];
  readonly sentence: string;
  /** Nothing has ever been given. */
  readonly isEmpty: boolean;
  readonly organs: readonly SelectOption[];
  readonly people: readonly SelectOption[];
  readonly mayGive: boolean;
}

/** How a task's state is drawn. */
export const taskMarks: Readonly<Record<Task['state'], StateKind>> = { open: 'open', done: 'carried', dropped: 'struck' };

export function TaskListPage({ ui, view }: { ui: Ui; view: TaskListView }) {
  const w = words[ui.lang];
  const { asked, rows } = view;
  const here = (query: string) => ui.href(`/moten/uppdrag${query}`);
  const give = asked.organ === '' ? '/moten/uppdrag/nytt' : `/moten/uppdrag/nytt?organ=${asked.organ}`;
  const none = (
    <Empty title={w.none}>
      <Link href={here('?vad=alla')}>{w.all}</Link>
    </Empty>
  );
  return (
    <Page
      ui={ui}
      title={shared[ui.lang].list}
      lead={view.sentence}
      current="/moten"
      crumbs={[{ label: shared[ui.lang].meetings, href: '/moten' }, { label: shared[ui.lang].list }]}
      actions={view.mayGive ? <ButtonLink href={ui.href(give)}>{w.give}</ButtonLink> : null}
    >
      {view.isEmpty ? null : <Filter ui={ui} view={view} />}
      <DataTable
        ui={ui}
        caption={w.caption}
        rows={rows}
        columns={columnsOf(ui)}
        empty={view.isEmpty ? <Empty title={w.empty}>{w.how}</Empty> : none}
        csvHref={here(listQuery(asked, { format: 'csv' }))}
      />
    </Page>
  );
}

function columnsOf(ui: Ui): readonly Column<TaskRow>[] {
  const w = words[ui.lang];
  return [
    { label: w.text, heads: true, cell: (row) => <Text ui={ui} row={row} /> },
    { label: w.owner, cell: ({ owner }) => owner },
    {
      label: w.due,
      cell: ({ due, isLate }) =>
        isLate ? (
          <>
            <span class="whole">{due}</span> <Tag tone="wait">{w.late}</Tag>
          </>
        ) : (
          due
        ),
    },
    { label: w.from, cell: (row) => <From ui={ui} row={row} /> },
    { label: w.state, cell: (row) => <How ui={ui} row={row} /> },
  ];
}

function Text({ ui, row: { id, text, example } }: { ui: Ui; row: TaskRow }) {
  return (
    <>
      <Link href={ui.href(`/moten/uppdrag/${id}`)}>{text}</Link> {example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}

/** The meeting, and the § where there is one, else the item. */
function From({ ui, row: { origin, given } }: { ui: Ui; row: Pick<TaskRow, 'origin' | 'given'> }) {
  if (origin === null) return <>{words[ui.lang].outside(given)}</>;
  const { meetingId, organ, on, item, itemId, paragraph } = origin;
  return (
    <>
      <Link href={ui.href(`/moten/${meetingId}`)}>
        {organ} <span class="whole">{on.toString()}</span>
      </Link>
      {paragraph === null ? (
        item === null ? null : (
          `, ${item}`
        )
      ) : (
        <>
          {', '}
          <Link href={ui.href(`/moten/${meetingId}/protokoll#punkt-${itemId}`)}>{shared[ui.lang].paragraph(paragraph)}</Link>
        </>
      )}
    </>
  );
}

function How({ ui, row: { state, word } }: { ui: Ui; row: TaskRow }) {
  return (
    <>
      <StateMark ui={ui} state={taskMarks[state]} text={shared[ui.lang].states[state]} />
      {word === '' ? null : ` ${word}`}
    </>
  );
}

function Filter({ ui, view: { asked, organs, people } }: { ui: Ui; view: TaskListView }) {
  const w = words[ui.lang];
  const which = whiches.map((value) => ({ value, label: w.whiches[value] }));
  return (
    <Form ui={ui} action={ui.href('/moten/uppdrag')} method="get" inline label={w.filter}>
      <Select ui={ui} name="organ" label={w.organ} options={organs} value={asked.organ} empty={w.everyOrgan} />
      <Select ui={ui} name="person" label={w.person} options={people} value={asked.person} empty={w.everyone} />
      <Select ui={ui} name="vad" label={w.which} options={which} value={asked.which} empty={false} />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}
