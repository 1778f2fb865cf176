import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { meetingById } from '../../queries/meetings.ts';
import { openTasksForAgenda } from '../../queries/tasks.ts';
import type { AgendaResult } from '../../refusals/agenda.ts';
import { followUp, taskListKind } from '../../tasks/follow-up.ts';
import { taskInShort } from '../../tasks/task-words.ts';
import { addItem } from '../agenda/add-item.ts';

interface PutOnAgenda {
  readonly meetingId: string;
  /** `list`: all that is open as one item · `each`: an item for each that has none. */
  readonly how: 'list' | 'each';
  readonly requestId: string;
}

/** As the list is called on an agenda: an agenda is written in Swedish. */
const listTitle = 'Uppdragslistan';

/** Puts the organ's open tasks on a meeting's agenda. What is on already is not put there again. */
export async function putTasksOnAgenda(ctx: Ctx, input: PutOnAgenda): Promise<AgendaResult<null>> {
  await inTurn(ctx, input.meetingId);
  const meeting = await meetingById(ctx, input.meetingId);
  if (meeting === null) return refuse('not-found');
  const { id: meetingId, organId } = meeting;
  const { isOn, left } = followUp(await openTasksForAgenda(ctx, organId, meeting.on, meetingId), await agendaOf(ctx, meetingId));
  if (isOn) return done(null);
  if (input.how === 'list') {
    const about = { kind: taskListKind, id: organId, title: listTitle };
    const added = await addItem(ctx, { meetingId, title: listTitle, purpose: 'follow-up', about, requestId: input.requestId });
    return added.ok ? done(null) : added;
  }
  for (const task of left) {
    const added = await addItem(ctx, {
      ...{ meetingId, title: taskInShort(task.text), purpose: 'follow-up', taskId: task.id, rapporteurId: task.owner.personId },
      requestId: requestOf('task-on-agenda', input.requestId, task.id),
    });
    if (!added.ok) return added;
  }
  return done(null);
}
