import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { bothWordings } from '../../../platform/words/merge-texts.ts';
import { noteWriter } from '../../acts/sitting/note-writer.ts';
import { type SavedNote, saveNote } from '../../acts/sitting/save-note.ts';
import { notesTopic } from '../../acts/tell-meeting.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { othersAt } from '../../queries/item-writers.ts';
import { noteVersion } from '../../queries/sitting.ts';
import { sittingErrors } from '../../refusals/sitting.ts';
import { editsBetween } from '../../sitting/lay-together.ts';
import { meetingAsked } from '../meeting-asked.ts';
import { othersSentence } from './present.ts';
import { words } from './words.ts';

const here = '/moten/:meeting/rum';
const asked = { may: mayKeepMeetings, subject: meetingAsked } as const;

/** A note as it is typed: saved by a script or by its button, asked for, and followed. */
export const noteRoutes: readonly AnyRoute[] = [
  route<MeetingWithLife>({ ...asked, method: 'get', path: `${here}/levande`, handle: listen }),
  route<MeetingWithLife>({ ...asked, method: 'get', path: `${here}/:item/anteckning`, handle: tell }),
  route<MeetingWithLife>({ ...asked, method: 'post', path: `${here}/:item/anteckning`, act: 'save-note', handle: save }),
];

/** Tells an open page that somebody has saved a note at the meeting, never what. */
function listen(web: Web, { id }: MeetingWithLife): Promise<Response> | Response {
  const { streams, request, actor } = web;
  if (streams === undefined || actor.account === null) return web.notFound();
  return streams.listen({
    ...{ request, account: actor.account, topic: notesTopic(id), since: request.headers.get('last-event-id') },
    may: (now) => mayKeepMeetings.allows(now, undefined),
  });
}

/** How many saves the note has behind it, and who else writes at the item. */
async function tell(web: Web, meeting: MeetingWithLife): Promise<Response> {
  const itemId = web.params['item'] ?? '';
  if (!isUuid(itemId)) return web.notFound();
  return web.json({ version: await noteVersion(web, meeting.id, itemId), others: await othersIn(web, meeting, itemId) });
}

async function othersIn(web: Web, meeting: MeetingWithLife, itemId: string): Promise<string> {
  return othersSentence(web.lang, await othersAt(web, meeting.id), itemId);
}

/** `mine` is what is typed, `bas` the text that it was typed on. Answers a script in JSON; a browser is led back to the note. */
async function save(web: Web, meeting: MeetingWithLife): Promise<Response> {
  const itemId = web.params['item'] ?? '';
  const form = await web.form();
  const isFetched = web.request.headers.get('accept')?.includes('application/json') ?? false;
  // Signed in as another meanwhile, in another tab: it is not theirs to save.
  const account = form.text('konto');
  if (account !== '' && account !== web.actor.account) return web.notFound();
  const mine = form.text('mine').replaceAll('\r\n', '\n');
  const saved = await saveNote(web, { meetingId: meeting.id, itemId, mine, base: form.text('bas') });
  if (!saved.ok) {
    if (saved.refusals.some(({ code }) => code === 'not-found')) return web.notFound();
    const [error] = sittingErrors(saved.refusals, web.lang);
    return isFetched ? web.json({ refused: error?.text ?? '' }, 422) : web.redirect(`/moten/${meeting.id}`);
  }
  await noteWriter(web, { meetingId: meeting.id, itemId });
  if (!isFetched) {
    const done = saved.value.clashes.length > 0 ? 'krock' : 'sparat';
    return web.redirect(`/moten/${meeting.id}/rum?punkt=${itemId}&klart=${done}#anteckning`);
  }
  const { text, version } = saved.value;
  const others = await othersIn(web, meeting, itemId);
  return web.json({ text, version, edits: editsBetween(mine, text), others, clash: clashIn(web, saved.value) });
}

/** The first words that both have changed: what is said of it, and both wordings as they stand in the text. Null where there are none. */
function clashIn(web: Web, { clashes }: SavedNote): { readonly said: string; readonly words: string } | null {
  const [first] = clashes;
  if (first === undefined) return null;
  const said = words[web.lang].clash(shortened(first.mine), shortened(first.theirs));
  return { said, words: bothWordings(first).trimEnd() };
}

function shortened(text: string): string {
  const said = text.replaceAll(/\s+/g, ' ').trim();
  return said.length > 80 ? `${said.slice(0, 77)}…` : said;
}
