import { newId } from '../../../platform/db/columns.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import {
  accessClasses,
  listRecords,
  type RecordRefusal,
  recordRefusalWords,
  recordsById,
  type StoredRecord,
} from '../../../records/index.ts';
import { errorsFrom, type FormErrors, type Lang } from '../../../ui/index.ts';
import { isStillDraft } from '../../acts/agenda/item-to-change.ts';
import { attachPaper, keepPaper } from '../../acts/papers/attach-paper.ts';
import { movePaper, removePaper, withdrawPaper } from '../../acts/papers/change-paper.ts';
import { paperReach } from '../../agenda/paper-reach.ts';
import type { AgendaItem } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { type AgendaRefusal, agendaErrors, agendaRefusalWords } from '../../refusals/agenda.ts';
import { type ItemAsked, itemAsked } from '../agenda/item-asked.ts';
import { meetingUi } from '../live/meeting-ui.ts';
import type { TypedPaper } from './shown.ts';
import { PapersPage } from './view.tsx';
import { words } from './words.ts';

const here = '/moten/:meeting/dagordning/:item/handlingar';
const one = { may: mayKeepMeetings, subject: itemAsked } as const;
/** The largest file and the rest of its form. */
const bodyLimit = 26 * 1024 * 1024;
const mostFound = 30;

/** An item's papers: `/moten/:meeting/dagordning/:item/handlingar`. */
export const papersRoutes: readonly AnyRoute[] = [
  route<ItemAsked>({ ...one, method: 'get', path: here, handle: (web, asked) => show(web, asked) }),
  route<ItemAsked>({ ...one, method: 'post', path: here, act: 'attach-paper', handle: attach }),
  route<ItemAsked>({ ...one, method: 'post', path: `${here}/ny`, act: 'keep-paper', bodyLimit, handle: upload }),
  route<ItemAsked>({ ...one, method: 'post', path: `${here}/:paper/flytta`, act: 'move-paper', handle: move }),
  route<ItemAsked>({ ...one, method: 'post', path: `${here}/:paper/ta-bort`, act: 'remove-paper', handle: remove }),
  route<ItemAsked>({ ...one, method: 'post', path: `${here}/:paper/dra-tillbaka`, act: 'withdraw-paper', handle: withdraw }),
];

interface Shown {
  readonly typed: TypedPaper;
  readonly reason: string;
  readonly errors: FormErrors;
}

const untouched = (): TypedPaper => ({
  ...{ request: newId(), title: '', access: 'working-material', secrecyParagraph: '', sharedWith: 'secretariat' },
});

async function show(web: Web, { meeting, item }: ItemAsked, shown: Partial<Shown> = {}): Promise<Response> {
  const query = (web.query.get('q') ?? '').trim().slice(0, 200);
  const { typed = untouched(), reason = '', errors = [] } = shown;
  const view = {
    ...{ meeting, item, query, typed, reason, errors, reaches: await reachesOf(web, item) },
    stillDraft: isStillDraft(meeting),
    found: query === '' ? null : await findRecords(web, item, query),
  };
  const ui = meetingUi(web, meeting.id, 'tell', ownValue(words[web.lang].done, web.query.get('klart')));
  return web.html(<PapersPage ui={ui} view={view} />, errors.length > 0 ? 422 : 200);
}

async function reachesOf(web: Web, { papers }: AgendaItem) {
  const records = await recordsById(
    web,
    papers.map(({ recordId }) => recordId),
  );
  return new Map([...records].map(([id, record]) => [id, paperReach(record)]));
}

async function findRecords(web: Web, { papers }: AgendaItem, text: string): Promise<readonly StoredRecord[]> {
  const there = new Set(papers.map(({ recordId }) => recordId));
  return (await listRecords(web, { text }, mostFound)).filter(({ id }) => !there.has(id));
}

function back(web: Web, { meeting, item }: ItemAsked, what: string): Response {
  return web.redirect(`/moten/${meeting.id}/dagordning/${item.id}/handlingar?klart=${what}`);
}

async function attach(web: Web, asked: ItemAsked): Promise<Response> {
  const result = await attachPaper(web, { itemId: asked.item.id, recordId: (await web.form()).text('recordId') });
  if (result.ok) return back(web, asked, 'tillagd');
  // No field of this name is on the page: what is wrong is said of the whole.
  return show(web, asked, { errors: agendaErrors(result.refusals, web.lang).map(({ text }) => ({ field: '', text })) });
}

async function upload(web: Web, asked: ItemAsked): Promise<Response> {
  const form = await web.form();
  const typed = typedIn(form);
  const file = form.file('file');
  if (file === null || file.size === 0) {
    return show(web, asked, { typed, errors: [{ field: 'file', text: words[web.lang].missing }] });
  }
  const result = await keepPaper(web, {
    ...{ itemId: asked.item.id, title: typed.title, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
    access: oneOf(typed.access, accessClasses) ?? 'working-material',
    ...{ secrecyParagraph: typed.secrecyParagraph, requestId: typed.request },
    sharedWith: typed.sharedWith === 'inside' ? 'inside' : 'secretariat',
  });
  return result.ok ? back(web, asked, 'tillagd') : show(web, asked, { typed, errors: uploadErrors(result.refusals, web.lang) });
}

function typedIn(form: Form): TypedPaper {
  const { title, access, secrecyParagraph, sharedWith } = form.fields();
  const given = {
    title: title ?? '',
    access: access ?? '',
    secrecyParagraph: secrecyParagraph ?? '',
    sharedWith: sharedWith ?? '',
  };
  return { request: requestIn(form), ...given };
}

function uploadErrors(refusals: readonly Refusal<AgendaRefusal | RecordRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, { ...agendaRefusalWords[lang], ...recordRefusalWords[lang] });
}

async function move(web: Web, asked: ItemAsked): Promise<Response> {
  const way = (await web.form()).text('riktning') === 'upp' ? 'up' : 'down';
  const result = await movePaper(web, web.params['paper'] ?? '', way);
  return result.ok ? back(web, asked, 'flyttad') : show(web, asked, { errors: agendaErrors(result.refusals, web.lang) });
}

async function remove(web: Web, asked: ItemAsked): Promise<Response> {
  const result = await removePaper(web, web.params['paper'] ?? '');
  return result.ok ? back(web, asked, 'borttagen') : show(web, asked, { errors: agendaErrors(result.refusals, web.lang) });
}

async function withdraw(web: Web, asked: ItemAsked): Promise<Response> {
  const paperId = web.params['paper'] ?? '';
  const reason = (await web.form()).text(`reason-${paperId}`);
  const result = await withdrawPaper(web, { paperId, reason });
  if (result.ok) return back(web, asked, 'tillbakadragen');
  return show(web, asked, { reason, errors: agendaErrors(result.refusals, web.lang) });
}
