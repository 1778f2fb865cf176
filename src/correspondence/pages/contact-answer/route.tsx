import type { Attempts } from '../../../accounts/index.ts';
import { program } from '../../../platform/actor.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { goOnAs } from '../../../platform/db/database.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import { sha256Hex } from '../../../records/index.ts';
import { errorsFrom, isoDate, uiFor } from '../../../ui/index.ts';
import { answerContact } from '../../acts/contacts/answer-contact.ts';
import { mayAnswerByLink } from '../../contacts/policy.ts';
import { type ContactRefusal, contactRefusalWords } from '../../contacts/refusals.ts';
import { readContact } from '../../contacts/typed-contact.ts';
import type { MailWays } from '../../outgoing/ways.ts';
import { nameOfBoard } from '../../queries/contacts/contacts-by-board.ts';
import { type OpenQuestion, openQuestion } from '../../queries/contacts/open-question.ts';
import { AnswerPage, type AnswerTyped, type AnswerView, DeadLinkPage } from './view.tsx';
import { answerWords } from './words.ts';

const path = '/kontakt/:token';
const act = 'answer-contact';

interface Parts {
  readonly ways: MailWays;
  readonly attempts: Pick<Attempts, 'count'>;
}

/** `/kontakt/:token`: an authority's answer, without an account. To look changes nothing: gateways follow the links in mails. */
export function contactAnswerRoutes(parts: Parts): readonly AnyRoute[] {
  return [
    route({ method: 'get', path, may: mayAnswerByLink, handle: (web) => show(web) }),
    route({ method: 'post', path, may: mayAnswerByLink, act, handle: (web) => take(web, parts) }),
  ];
}

/** Whoever has the link has no account, and whoever has one answers as the authority all the same. */
const asProgram = (web: Web) => goOnAs(web, program('contact link'), act);
const tokenOf = (web: Web) => web.params['token'] ?? '';

type Shown = { readonly typed: Omit<AnswerTyped, 'errors'>; readonly errors: AnswerTyped['errors'] };

async function show(web: Web, shown: Shown | null = null): Promise<Response> {
  const open = await openQuestion(await asProgram(web), tokenOf(web));
  const ui = uiFor(web);
  if (open === null) return hidden(await web.html(<DeadLinkPage ui={ui} />, 404));
  const { mailbox, title, person } = open.contact;
  const known = { mailbox: mailbox ?? '', title: title ?? '', person: person ?? '', review: null };
  const typed = { ...(shown?.typed ?? known), errors: shown?.errors ?? [] };
  const page = <AnswerPage ui={ui} view={viewOf(ui.href(web.path), open)} typed={typed} />;
  return hidden(await web.html(page, shown === null ? 200 : 422));
}

function viewOf(action: string, { question, board, contact, body }: OpenQuestion): AnswerView {
  const { mailbox, title, person, answer } = contact;
  const isAnswer = answer?.questionId === question.id && answer.how === 'link';
  return {
    ...{ action: action.replace(/\?.*$/, ''), board: nameOfBoard(board), bodyName: body.name, example: board.example },
    ...{ year: question.year, known: { mailbox, title, person }, seen: seenOf(contact) },
    answered: isAnswer ? { outcome: answer.outcome, on: isoDate(stockholmDay(answer.at)) } : null,
  };
}

type Known = AnswerView['known'];

function seenOf(known: Known): string {
  return sha256Hex(new TextEncoder().encode(JSON.stringify([known.mailbox, known.title, known.person]))).slice(0, 16);
}

async function take(web: Web, { ways, attempts }: Parts): Promise<Response> {
  const form = await web.form();
  const token = tokenOf(web);
  const typed = { mailbox: form.text('mailbox'), title: form.text('title'), person: form.text('person'), review: null };
  if ((await attempts.count('contact-link', token, web.address)) !== null) return again(web, typed, [{ code: 'too-often' }]);
  const asked = form.text('svar');
  const ctx = await asProgram(web);
  const question = await openQuestion(ctx, token);
  if (question === null) return show(web);
  const { mailbox, title, person } = question.contact;
  const known = { mailbox: mailbox ?? '', title: title ?? '', person: person ?? '', review: null };
  if (asked === 'stammer' && form.text('seen') !== seenOf(question.contact))
    return show(web, { typed: known, errors: [{ field: '', text: answerWords[web.lang].stale }] });
  if (asked !== 'stammer' && asked !== 'spara') {
    const { given, refusals } = readContact(typed);
    return refusals.length > 0 ? again(web, typed, refusals) : show(web, { typed: { ...typed, review: given }, errors: [] });
  }
  const answered = await answerContact(ctx, ways, { token, ...(asked === 'stammer' ? known : typed) });
  return answered.ok ? hidden(web.redirect(`/kontakt/${token}`)) : again(web, typed, answered.refusals);
}

function again(web: Web, typed: Shown['typed'], refusals: readonly Refusal<ContactRefusal>[]): Promise<Response> {
  return show(web, { typed, errors: errorsFrom(refusals, contactRefusalWords[web.lang]) });
}

/** No search engine is to find it, and no other site to be told the address. */
function hidden(response: Response): Response {
  response.headers.set('x-robots-tag', 'noindex, nofollow');
  response.headers.set('referrer-policy', 'no-referrer');
  response.headers.set('cache-control', 'no-store');
  return response;
}
