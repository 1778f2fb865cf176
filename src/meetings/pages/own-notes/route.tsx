import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { uiFor } from '../../../ui/index.ts';
import { deleteOwnNote, type OwnNoteInput, saveOwnNote } from '../../acts/own-notes/save-own-note.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { maySeeMeetings } from '../../policy.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { type OwnNote, ownNotesAt } from '../../queries/own-notes.ts';
import { ownNotesErrors } from '../../refusals/own-notes.ts';
import { meetingAsked } from '../meeting-asked.ts';
import { OwnNotesPage, type OwnNotesView } from './view.tsx';
import { words } from './words.ts';

const here = '/moten/:meeting/egna-anteckningar';
const asked = { may: maySeeMeetings, subject: meetingAsked } as const;

/** `/moten/:meeting/egna-anteckningar`: what the reader has noted for themselves at a meeting, and nobody else's. */
export const ownNotesRoutes: readonly AnyRoute[] = [
  route<MeetingWithLife>({ ...asked, method: 'get', path: here, handle: (web, meeting) => show(web, meeting) }),
  route<MeetingWithLife>({ ...asked, method: 'post', path: here, act: 'save-own-note', handle: save }),
  route<MeetingWithLife>({ ...asked, method: 'post', path: `${here}/ta-bort`, act: 'delete-own-note', handle: remove }),
];

async function show(web: Web, meeting: MeetingWithLife, failed: OwnNotesView['failed'] = null): Promise<Response> {
  const items = await agendaOf(web, meeting.id);
  const w = words[web.lang];
  const titles = new Map([
    ...items.map(({ id, title }): [string, string] => [id, title]),
    ...items.flatMap(({ papers }) => papers.map(({ id, title }): [string, string] => [id, w.paper(title)])),
  ]);
  const notes = (await ownNotesAt(web, meeting.id)).map((note: OwnNote) => ({
    ...{ ...note, meetingId: meeting.id, what: titles.get(note.aboutId) ?? w.gone },
  }));
  const view = { meeting, notes, failed, account: web.actor.account ?? '' };
  const text = ownValue(w.done, web.query.get('klart'));
  const notice = text === undefined ? undefined : ({ kind: 'done', text } as const);
  return web.html(<OwnNotesPage ui={uiFor(web, { notice })} view={view} />, failed === null ? 200 : 422);
}

async function save(web: Web, meeting: MeetingWithLife): Promise<Response> {
  const form = await web.form();
  const isFetched = web.request.headers.get('accept')?.includes('application/json') ?? false;
  const account = form.text('konto');
  const aboutId = form.text('om');
  // Signed in as another meanwhile, in another tab: it is not theirs to save.
  if (account !== '' && account !== web.actor.account) return web.notFound();
  const aboutKind = form.text('om-slag') === 'paper' ? 'paper' : 'item';
  const note: OwnNoteInput = { meetingId: meeting.id, aboutKind, aboutId, text: form.text('text') };
  const saved = await saveOwnNote(web, note);
  if (saved.ok) {
    if (isFetched) return web.json({ saved: true });
    return web.redirect(`/moten/${meeting.id}/egna-anteckningar?klart=sparat#egen-${aboutId}`);
  }
  const [error] = ownNotesErrors(saved.refusals, web.lang);
  const said = error?.text ?? '';
  return isFetched ? web.json({ refused: said }, 422) : show(web, meeting, { note, said });
}

async function remove(web: Web, meeting: MeetingWithLife): Promise<Response> {
  await deleteOwnNote(web, (await web.form()).text('rad'));
  return web.redirect(`/moten/${meeting.id}/egna-anteckningar?klart=borttaget`);
}
