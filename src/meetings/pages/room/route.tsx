import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { meetingUi } from '../live/meeting-ui.ts';
import { meetingAsked } from '../meeting-asked.ts';
import { type RoomForm, roomForms } from './forms.ts';
import { loadRoom } from './load.ts';
import { noteRoutes } from './note-route.ts';
import { RoomPage } from './view.tsx';
import type { Failed } from './view-model.ts';
import { words } from './words.ts';

const here = '/moten/:meeting/rum';
const asked = { may: mayKeepMeetings, subject: meetingAsked } as const;

/** `/moten/:meeting/rum`: the secretary's one page while a meeting is held. */
export const roomRoutes: readonly AnyRoute[] = [
  route<MeetingWithLife>({ ...asked, method: 'get', path: here, handle: (web, meeting) => enter(web, meeting) }),
  ...noteRoutes,
  ...roomForms.map((form) =>
    route<MeetingWithLife>({
      ...asked,
      ...{ method: 'post', path: `${here}${form.path}`, act: form.act },
      handle: (web, meeting) => take(web, meeting, form),
    }),
  ),
];

/** A meeting that is not held, or whose minutes are verified, has nothing to write: its own page says so. */
function isWritten({ stands, life }: MeetingWithLife): boolean {
  return stands === 'planned' && !life.verified;
}

function enter(web: Web, meeting: MeetingWithLife): Promise<Response> | Response {
  const itemId = web.query.get('punkt') ?? '';
  if (!isWritten(meeting)) return web.redirect(`/moten/${meeting.id}`);
  // The address names the item, so that the page stays at it when somebody takes the meeting further.
  const current = meeting.life.currentItemId;
  if (itemId === '' && current !== null) return web.redirect(roomAddress(meeting.id, current));
  return show(web, meeting, itemId, null);
}

function roomAddress(meetingId: string, itemId: string, done = '', place = ''): string {
  const query = new URLSearchParams({ ...(itemId === '' ? {} : { punkt: itemId }), ...(done === '' ? {} : { klart: done }) });
  return `/moten/${meetingId}/rum${query.size === 0 ? '' : `?${query}`}${place === '' ? '' : `#${place}`}`;
}

async function show(web: Web, meeting: MeetingWithLife, itemId: string, failed: Failed | null): Promise<Response> {
  const view = await loadRoom(web, meeting, itemId, failed);
  const ui = meetingUi(web, meeting.id, 'show', ownValue(words[web.lang].done, web.query.get('klart')));
  return web.html(<RoomPage ui={ui} view={view} />, failed === null ? 200 : 422);
}

async function take(web: Web, meeting: MeetingWithLife, { place, run }: RoomForm): Promise<Response> {
  const form = await web.form();
  const itemId = web.params['item'] ?? '';
  if (itemId !== '' && !isUuid(itemId)) return web.notFound();
  const stays = itemId === '' ? form.text('punkt') : itemId;
  const came = await run({ web, meeting, itemId, form });
  const isFetched = web.request.headers.get('accept')?.includes('application/json') ?? false;
  if (came.ok) {
    if (isFetched) return web.json({ saved: true });
    return web.redirect(roomAddress(meeting.id, came.itemId || stays, came.done, came.place ?? place));
  }
  const [first] = came.errors;
  if (isFetched) return web.json({ refused: first?.text ?? '' }, 422);
  if (!isWritten(meeting)) return web.redirect(`/moten/${meeting.id}`);
  return show(web, meeting, stays, { place, row: form.text('rad'), errors: came.errors, typed: form.fields() });
}
