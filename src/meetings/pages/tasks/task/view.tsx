import {
  type Column,
  DataTable,
  DefinitionList,
  ErrorSummary,
  ExampleTag,
  Link,
  Page,
  PlainWords,
  Section,
  StateMark,
  type Ui,
} from '../../../../ui/index.ts';
import { ownerName, taskInShort } from '../../../tasks/task-words.ts';
import { taskMarks } from '../list/view.tsx';
import { shared } from '../parts/words.ts';
import { KeepForms, ReportForm, type TypedForm } from './forms.tsx';
import type { HistoryRow, TaskView } from './present.ts';
import { words } from './words.ts';

export function TaskPage({ ui, view, typed }: { ui: Ui; view: TaskView; typed: TypedForm }) {
  const { task, sentence, history, rights } = view;
  const { meetings, list, states } = shared[ui.lang];
  const w = words[ui.lang];
  const heading = taskInShort(task.text);
  return (
    <Page
      ui={ui}
      title={heading}
      lead={sentence}
      eyebrow={task.example ? <ExampleTag ui={ui} /> : task.organ.name}
      current="/moten"
      crumbs={[{ label: meetings, href: '/moten' }, { label: list, href: '/moten/uppdrag' }, { label: heading }]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {heading === task.text ? null : <PlainWords text={task.text} />}
      <StateMark ui={ui} state={taskMarks[task.state]} text={states[task.state]} />
      <Facts ui={ui} view={view} />
      {rights.report ? <ReportForm ui={ui} task={task} typed={typed} /> : null}
      {history.length === 0 ? null : (
        <Section title={w.history}>
          <DataTable ui={ui} caption={w.history} captionHidden rows={history} columns={historyColumns(ui)} />
        </Section>
      )}
      <KeepForms ui={ui} view={view} typed={typed} />
    </Page>
  );
}

function Facts({ ui, view: { task, origin } }: { ui: Ui; view: TaskView }) {
  const w = words[ui.lang];
  const { paragraph } = shared[ui.lang];
  const from =
    origin === null ? (
      w.outside
    ) : (
      <>
        <Link href={ui.href(`/moten/${origin.meetingId}`)}>
          {origin.organ} <span class="whole">{origin.on.toString()}</span>
        </Link>
        {origin.item === null ? null : `, ${origin.item}`}
        {origin.paragraph === null ? null : (
          <>
            {', '}
            <Link href={ui.href(`/moten/${origin.meetingId}/protokoll#punkt-${origin.itemId}`)}>
              {paragraph(origin.paragraph)}
            </Link>
          </>
        )}
      </>
    );
  return (
    <DefinitionList
      items={[
        { term: w.owner, value: ownerName(ui.lang, { person: task.person, organ: task.ownerOrgan }) },
        { term: w.due, value: task.dueOn?.toString() ?? w.noDay },
        { term: w.organ, value: task.organ.name },
        { term: w.from, value: from },
        { term: w.given, value: task.givenOn.toString() },
      ]}
    />
  );
}

function historyColumns(ui: Ui): readonly Column<HistoryRow>[] {
  const w = words[ui.lang];
  return [
    { label: w.when, whole: true, cell: ({ when }) => when },
    { label: w.what, heads: true, cell: ({ what, said }) => (said === '' ? what : `${what}: ${said}`) },
    { label: w.who, cell: ({ who }) => who },
  ];
}
