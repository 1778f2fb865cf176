import type { Temporal } from 'temporal-polyfill';
import { Actions, Empty, Form, Link, Page, Section, Select, SubmitButton, TextField, type Ui } from '../../../ui/index.ts';
import { type Task, type TaskFilter, urgencies, urgencyInAddress } from '../../waiting/tasks.ts';
import { toDoSentence } from '../../waiting/to-do-sentence.ts';
import { TaskTable } from '../task-table.tsx';
import { words } from './words.ts';

export interface ToDoView {
  /** All that waits. */
  readonly all: readonly Task[];
  /** What of it is shown. */
  readonly shown: readonly Task[];
  readonly filter: TaskFilter;
  readonly csvHref: string;
  readonly today: Temporal.PlainDate;
  /** Holds something that another could look after. */
  readonly mayBeAway: boolean;
}

export function ToDoPage({ ui, view }: { ui: Ui; view: ToDoView }) {
  const t = words[ui.lang];
  const { all, shown, today } = view;
  return (
    <Page
      ui={ui}
      tab={t.tab}
      current="/att-gora"
      title={toDoSentence(ui.lang, all)}
      lead={all.length === 0 ? undefined : t.lead(all.length)}
    >
      {all.length === 0 ? <Empty title={t.done}>{t.doneMore}</Empty> : <Filter ui={ui} view={view} />}
      {all.length > 0 && shown.length === 0 ? (
        <p>
          {t.noneShown} <Link href={ui.href('/att-gora')}>{t.showAll}</Link>
        </p>
      ) : null}
      {urgencies.map((urgency) => {
        const tasks = shown.filter((task) => task.urgency === urgency);
        return tasks.length === 0 ? null : (
          <Section title={t.heads[urgency]} id={urgencyInAddress[urgency]}>
            <TaskTable ui={ui} caption={t.heads[urgency]} tasks={tasks} today={today} />
          </Section>
        );
      })}
      <p>
        {shown.length === 0 ? null : (
          <>
            <Link href={view.csvHref} file>
              CSV
            </Link>
            {' · '}
          </>
        )}
        {view.mayBeAway ? <Link href={ui.href('/konto/borta')}>{t.away}</Link> : null}
      </p>
    </Page>
  );
}

function Filter({ ui, view: { filter, all } }: { ui: Ui; view: ToDoView }) {
  const t = words[ui.lang];
  const isNarrowed = filter.urgency !== null || filter.text !== '';
  // A short list is read whole.
  if (all.length < 6 && !isNarrowed) return null;
  return (
    <Form ui={ui} method="get" action={ui.href('/att-gora')} inline label={t.filter}>
      <Select
        ui={ui}
        name="nar"
        label={t.when}
        empty={t.all}
        value={filter.urgency === null ? '' : urgencyInAddress[filter.urgency]}
        options={urgencies.map((urgency) => ({ value: urgencyInAddress[urgency], label: t.heads[urgency] }))}
      />
      <TextField ui={ui} name="text" type="search" label={t.text} value={filter.text} />
      <Actions>
        <SubmitButton kind="secondary">{t.show}</SubmitButton>
      </Actions>
    </Form>
  );
}
