import type { Temporal } from 'temporal-polyfill';
import { ButtonLink, DataTable, dayAndMonth, longDate, Tag, type Ui } from '../../ui/index.ts';
import type { Task } from '../waiting/tasks.ts';
import { words } from './to-do/words.ts';

/** What waits, a row each: one sentence and one button. */
export function TaskTable(props: { ui: Ui; caption: string; tasks: readonly Task[]; today: Temporal.PlainDate }) {
  const { ui, caption, tasks, today } = props;
  const t = words[ui.lang];
  return (
    <DataTable
      ui={ui}
      caption={caption}
      captionHidden
      rows={tasks}
      rowId={({ key }) => key}
      columns={[
        { label: t.what, heads: true, cell: (task) => <Sentence ui={ui} task={task} /> },
        { label: t.by, cell: (task) => <By ui={ui} task={task} today={today} /> },
        {
          label: t.act,
          cell: ({ href, button }) => (
            <ButtonLink kind="secondary" href={ui.href(href)}>
              {button[ui.lang]}
            </ButtonLink>
          ),
        },
      ]}
    />
  );
}

function Sentence({ ui, task }: { ui: Ui; task: Task }) {
  if (task.deputyFor === null) return <>{task.sentence[ui.lang]}</>;
  return (
    <>
      {task.sentence[ui.lang]} <Tag>{words[ui.lang].asDeputy(task.deputyFor)}</Tag>
    </>
  );
}

function By({ ui, task: { by }, today }: { ui: Ui; task: Task; today: Temporal.PlainDate }) {
  const t = words[ui.lang];
  if (by === null) return <>–</>;
  // A day is never broken over two lines.
  const day = (by.year === today.year ? dayAndMonth(ui.lang, by) : longDate(ui.lang, by)).replaceAll(' ', '\u00a0');
  const days = today.until(by).days;
  if (days > 0) return <>{day}</>;
  return (
    <>
      {day} ({days === 0 ? t.today : t.passed})
    </>
  );
}
