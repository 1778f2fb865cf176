import { newId } from '../../../../platform/db/columns.ts';
import { Form, Hidden, StateMark, SubmitButton, type Ui } from '../../../../ui/index.ts';
import type { Task } from '../../../tasks/task.ts';
import { ownerAndDay, taskInShort } from '../../../tasks/task-words.ts';
import { taskMarks } from '../list/view.tsx';
import { shared } from '../parts/words.ts';
import { words } from './words.ts';

type Props = {
  ui: Ui;
  /** The tasks that stand under an item (`tasksUnder`). */
  tasks: readonly Task[];
  /** The meeting whose page this is part of: it is told, and gone back to. */
  meetingId: string;
  /** The item, which is gone back to. */
  itemId: string;
};

/** In the meeting, under the item that follows the list up: each task, ticked off or with a word on how it goes. Works without scripts. */
export function TaskFollowUp({ ui, tasks, meetingId, itemId }: Props) {
  return (
    <ul class="items">
      {tasks.map((task) => (
        <li>
          <p>
            {taskInShort(task.text)} <span class="soft">{ownerAndDay(ui.lang, task)}</span>{' '}
            {task.state === 'open' ? null : (
              <StateMark ui={ui} state={taskMarks[task.state]} text={shared[ui.lang].states[task.state]} />
            )}
          </p>
          {task.word === null ? null : (
            <p class="soft">
              {task.word.on.toString()}: {task.word.text}
            </p>
          )}
          {task.state === 'open' ? <Report ui={ui} task={task} meetingId={meetingId} itemId={itemId} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Report({ ui, task, meetingId, itemId }: Omit<Props, 'tasks'> & { task: Task }) {
  const w = words[ui.lang];
  const id = `hur-${task.id}`;
  const named = <span class="ds-sr-only">{w.of(taskInShort(task.text))}</span>;
  return (
    <Form ui={ui} action={ui.href(`/moten/uppdrag/${task.id}/lage`)} inline toPlace label={w.of(taskInShort(task.text)).slice(2)}>
      <Hidden name="request" value={newId()} />
      <Hidden name="mote" value={meetingId} />
      <Hidden name="punkt" value={itemId} />
      <div class="ds-field">
        <label class="ds-label" for={id}>
          {w.word}
          {named}
        </label>
        <input class="ds-input" id={id} name="text" maxlength={2000} />
      </div>
      <SubmitButton kind="secondary" name="vad" value="klart">
        {w.done}
        {named}
      </SubmitButton>
      <SubmitButton kind="secondary" name="vad" value="hur">
        {w.progress}
        {named}
      </SubmitButton>
    </Form>
  );
}
