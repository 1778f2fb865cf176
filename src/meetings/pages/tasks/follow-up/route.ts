import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import { putTasksOnAgenda } from '../../../acts/tasks/put-on-agenda.ts';
import type { MeetingWithLife } from '../../../meeting.ts';
import { mayKeepMeetings } from '../../../policy.ts';
import { meetingAsked } from '../../meeting-asked.ts';

/** Puts the organ's open tasks on a meeting's agenda, and goes back to where it is made. */
export const tasksOnAgendaRoute: AnyRoute = route<MeetingWithLife>({
  method: 'post',
  path: '/moten/uppdrag/pa-dagordning/:meeting',
  act: 'put-tasks-on-agenda',
  may: mayKeepMeetings,
  subject: meetingAsked,
  handle: put,
});

async function put(web: Web, { id }: MeetingWithLife): Promise<Response> {
  const form = await web.form();
  const how = form.text('hur') === 'var' ? 'each' : 'list';
  await putTasksOnAgenda(web, { meetingId: id, how, requestId: requestIn(form) });
  // The panel is shown only where it can be pressed; what was verified meanwhile says so itself.
  return web.redirect(`/moten/${id}/dagordning#uppdrag`);
}
