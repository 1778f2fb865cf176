import { type Board, boardsById } from '../../../members/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { errorsFrom, uiFor } from '../../../ui/index.ts';
import { noteContact, reviewContact } from '../../acts/contacts/note-contact.ts';
import { mayKeepContacts } from '../../contacts/policy.ts';
import { type ContactRefusal, contactRefusalWords } from '../../contacts/refusals.ts';
import { contactLetters } from '../../queries/contacts/contact-letters.ts';
import { contactFacts, contactsOf } from '../../queries/contacts/contacts-of.ts';
import { contactView } from './present.ts';
import { ContactPage, type ContactTyped } from './view.tsx';
import { contactWords } from './words.ts';

const path = '/huvudman/kontakter/:board';

async function subject(web: Web): Promise<Board | null> {
  const id = web.params['board'] ?? '';
  return isUuid(id) ? ((await boardsById(web, [id], web.today)).get(id) ?? null) : null;
}

/** `/huvudman/kontakter/:board`: a board's contact, its questions and answers, and what is noted by hand. */
export const contactRoutes: readonly AnyRoute[] = [
  route<Board>({ method: 'get', path, may: mayKeepContacts, subject, handle: (web, board) => show(web, board, null, []) }),
  route<Board>({ method: 'post', path, may: mayKeepContacts, subject, act: 'note-contact', handle: note }),
  route<Board>({
    ...{ method: 'post', path: `${path}/granskat`, may: mayKeepContacts, subject, act: 'review-contact' },
    handle: async (web, board) => {
      const answerId = (await web.form()).text('svar');
      const seen = isUuid(answerId) ? await reviewContact(web, board.id, answerId) : null;
      if (seen?.ok) return web.redirect(`/huvudman/kontakter/${board.id}?klart=granskat`);
      return show(web, board, null, seen?.refusals ?? [{ code: 'not-found' }]);
    },
  }),
];

async function note(web: Web, board: Board): Promise<Response> {
  const form = await web.form();
  const how = form.text('how') === 'reply' ? 'reply' : 'hand';
  const typed = {
    request: requestIn(form),
    ...{ mailbox: form.text('mailbox'), title: form.text('title'), person: form.text('person') },
  };
  const { request: requestId, ...given } = typed;
  const noted = await noteContact(web, { ...given, requestId, boardId: board.id, how });
  if (noted.ok) return web.redirect(`/huvudman/kontakter/${board.id}?klart=sparat`);
  return show(web, board, { ...typed, how }, noted.refusals);
}

async function show(
  web: Web,
  board: Board,
  typed: Omit<ContactTyped, 'errors'> | null,
  refusals: readonly Refusal<ContactRefusal>[],
): Promise<Response> {
  const contact = (await contactsOf(web, [board.id])).get(board.id);
  const facts = (await contactFacts(web, [board.id])).get(board.id);
  if (contact === undefined || facts === undefined) return web.notFound();
  const letters = await contactLetters(web, board.id);
  const view = contactView(web.lang, { board, contact, facts, letters, year: web.today.year });
  const text = refusals.length === 0 ? ownValue(contactWords[web.lang].done, web.query.get('klart')) : undefined;
  const ui = uiFor(web, text === undefined ? {} : { notice: { kind: 'done', text } });
  const errors = errorsFrom(refusals, contactRefusalWords[web.lang]);
  const known = { mailbox: contact.mailbox ?? '', title: contact.title ?? '', person: contact.person ?? '' };
  const shown = typed ?? { request: newId(), ...known, how: letters.length > 0 ? 'reply' : 'hand' };
  return web.html(<ContactPage ui={ui} view={view} typed={{ ...shown, errors }} />, errors.length > 0 ? 422 : 200);
}
