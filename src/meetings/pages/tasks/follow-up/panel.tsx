import { newId } from '../../../../platform/db/columns.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { Actions, capitalise, countInWords, Form, Hidden, Link, Section, SubmitButton, type Ui } from '../../../../ui/index.ts';
import type { AgendaItem, MeetingWithLife } from '../../../meeting.ts';
import { openTasksForAgenda } from '../../../queries/tasks.ts';
import { type FollowUp, followUp } from '../../../tasks/follow-up.ts';
import { ownerAndDay, taskInShort } from '../../../tasks/task-words.ts';
import { words } from './words.ts';

/** What the meeting's agenda follows up, and might: for `TasksToFollowUp`. */
export async function tasksToFollowUp(web: Web, meeting: MeetingWithLife, items: readonly AgendaItem[]): Promise<FollowUp> {
  return followUp(await openTasksForAgenda(web, meeting.organId, meeting.on, meeting.id), items);
}

/** On the page where an agenda is made: the organ's open tasks, with one press to put them on. Nothing where there are none. */
export function TasksToFollowUp({
  ui,
  meeting,
  view,
}: {
  ui: Ui;
  meeting: Pick<MeetingWithLife, 'id' | 'organId'>;
  view: FollowUp;
}) {
  const w = words[ui.lang];
  const { tasks, isOn, left } = view;
  if (tasks.length === 0) return null;
  return (
    <Section title={w.title} id="uppdrag">
      <p>{isOn ? w.on : w.open(capitalise(countInWords(ui.lang, tasks.length, true)), tasks.length > 1)}</p>
      <ul>
        {tasks.map((task) => (
          <li>
            <Link href={ui.href(`/moten/uppdrag/${task.id}`)}>{taskInShort(task.text)}</Link>{' '}
            <span class="soft">{ownerAndDay(ui.lang, task)}</span>
          </li>
        ))}
      </ul>
      {left.length === 0 ? null : (
        <Form ui={ui} action={ui.href(`/moten/uppdrag/pa-dagordning/${meeting.id}`)} label={w.title}>
          <Hidden name="request" value={newId()} />
          <Actions>
            <SubmitButton kind="secondary" name="hur" value="lista">
              {w.putList}
            </SubmitButton>
            <SubmitButton kind="secondary" name="hur" value="var">
              {w.putEach}
            </SubmitButton>
          </Actions>
        </Form>
      )}
      <p>
        <Link href={ui.href(`/moten/uppdrag?organ=${meeting.organId}`)}>{w.list}</Link>
      </p>
    </Section>
  );
}
