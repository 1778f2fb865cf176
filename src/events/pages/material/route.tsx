import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { requestOf } from '../../../platform/request-of.ts';
import type { Refusal } from '../../../platform/result.ts';
import { listRecords, type RecordRefusal, recordRefusalWords, type StoredRecord } from '../../../records/index.ts';
import { errorsFrom, type FormErrors, type Lang } from '../../../ui/index.ts';
import { attachMaterial, keepMaterial, takeAwayMaterial } from '../../acts/after/attach-material.ts';
import type { Material } from '../../after/after.ts';
import type { Conference } from '../../conference.ts';
import { mayKeepConferences, maySeeConferences } from '../../policy.ts';
import { materialOf } from '../../queries/after/after.ts';
import { programmeOf } from '../../queries/conferences/conferences.ts';
import { type AfterRefusal, afterRefusalWords } from '../../refusals/after.ts';
import { conferenceAsked } from '../conference-asked.ts';
import { uiAfter } from '../ui-after.ts';
import { MaterialPage, type TypedMaterial } from './view.tsx';
import { materialWords } from './words.ts';

const path = '/konferenser/:conference/material';
const kept = { may: mayKeepConferences, subject: conferenceAsked } as const;
/** The largest file and the rest of its form. */
const bodyLimit = 26 * 1024 * 1024;
const mostFound = 30;

/** `/konferenser/:conference/material`: what was shown or handed out. */
export const materialRoutes: readonly AnyRoute[] = [
  route<Conference>({
    ...{ method: 'get', path, may: maySeeConferences, subject: conferenceAsked },
    handle: (web, conference) => show(web, conference),
  }),
  route<Conference>({ ...kept, method: 'post', path, act: 'attach-conference-material', handle: attach }),
  route<Conference>({
    ...{ ...kept, method: 'post', path: `${path}/ny`, act: 'keep-conference-material', bodyLimit },
    handle: upload,
  }),
  route<Conference>({
    ...{ ...kept, method: 'post', path: `${path}/:material/ta-bort`, act: 'take-away-conference-material' },
    handle: takeAway,
  }),
];

interface Shown {
  readonly typed: TypedMaterial;
  readonly errors: FormErrors;
}

async function show(web: Web, conference: Conference, shown: Partial<Shown> = {}): Promise<Response> {
  const { typed = { request: newId(), title: '', item: '', sharedWith: 'inside' }, errors = [] } = shown;
  const mayKeep = mayKeepConferences.allows(web.actor, undefined);
  const query = mayKeep ? (web.query.get('q') ?? '').trim().slice(0, 200) : '';
  const material = await materialOf(web, conference.id);
  const view = {
    ...{ conference, material, mayKeep, query, typed, errors },
    programme: await programmeOf(web, conference.id),
    found: query === '' ? null : await findRecords(web, material, query),
  };
  const status = errors.length > 0 ? 422 : 200;
  return web.html(<MaterialPage ui={uiAfter(web, materialWords[web.lang].done)} view={view} />, status);
}

async function findRecords(web: Web, material: readonly Material[], text: string): Promise<readonly StoredRecord[]> {
  const there = new Set(material.map(({ recordId }) => recordId));
  return (await listRecords(web, { text }, mostFound)).filter(({ id }) => !there.has(id));
}

function back(web: Web, { id }: Conference, what: string): Response {
  return web.redirect(`/konferenser/${id}/material?klart=${what}`);
}

async function attach(web: Web, conference: Conference): Promise<Response> {
  const form = await web.form();
  const recordId = form.text('record');
  // One form for each that was found: what it is told apart by is the record.
  const requestId = requestOf('attach-material', requestIn(form), conference.id, recordId);
  const done = await attachMaterial(web, { conferenceId: conference.id, itemId: null, recordId, requestId });
  // No field of this name is on the page: what is wrong is said of the whole.
  return done.ok ? back(web, conference, 'tillagd') : show(web, conference, { errors: said(done.refusals, web.lang, true) });
}

async function upload(web: Web, conference: Conference): Promise<Response> {
  const form = await web.form();
  const typed = typedIn(form);
  const file = form.file('file');
  if (file === null) return show(web, conference, { typed, errors: [{ field: 'file', text: materialWords[web.lang].missing }] });
  const done = await keepMaterial(web, {
    ...{ conferenceId: conference.id, itemId: typed.item === '' ? null : typed.item, title: typed.title },
    ...{ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()), sharedWith: typed.sharedWith },
    requestId: typed.request,
  });
  return done.ok
    ? back(web, conference, 'tillagd')
    : show(web, conference, { typed, errors: said(done.refusals, web.lang, false) });
}

function typedIn(form: Form): TypedMaterial {
  const sharedWith = form.text('sharedWith') === 'secretariat' ? 'secretariat' : 'inside';
  return { request: requestIn(form), title: form.text('title'), item: form.text('item'), sharedWith };
}

async function takeAway(web: Web, conference: Conference): Promise<Response> {
  const done = await takeAwayMaterial(web, { conferenceId: conference.id, materialId: web.params['material'] ?? '' });
  return done.ok ? back(web, conference, 'borttagen') : show(web, conference, { errors: said(done.refusals, web.lang, true) });
}

function said(refusals: readonly Refusal<AfterRefusal | RecordRefusal>[], lang: Lang, ofTheWhole: boolean): FormErrors {
  const errors = errorsFrom(refusals, { ...recordRefusalWords[lang], ...afterRefusalWords[lang] });
  return ofTheWhole ? errors.map(({ text }) => ({ field: '', text })) : errors;
}
