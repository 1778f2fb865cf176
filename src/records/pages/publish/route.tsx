import { typedDay } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { uiFor } from '../../../ui/index.ts';
import { keepRedactedCopy } from '../../acts/keep-redacted-copy.ts';
import { publishRecord } from '../../acts/publish-record.ts';
import { unpublish } from '../../acts/unpublish.ts';
import { publishRecord as mayPublish } from '../../policy.ts';
import type { RecordsProviders } from '../../providers.ts';
import { publicationHistory } from '../../queries/publications.ts';
import { recordById } from '../../queries/records.ts';
import { redactedCopies, toPublish } from '../../queries/to-publish.ts';
import type { StoredRecord } from '../../record.ts';
import { boardNames } from '../board-names.ts';
import { errorsOf } from '../typed.ts';
import { publishView } from './present.ts';
import { publishErrors, publishNotice, type Returned, typedPublish, untouchedPublish } from './typed.ts';
import { PublishPage } from './view.tsx';

/** The largest file and the rest of its form. */
const bodyLimit = 26 * 1024 * 1024;

const common = {
  may: mayPublish,
  subject: (web: Web) => recordById(web, web.params['id'] ?? ''),
} as const;

/** `/handlingar/:id/publicera`: look at a record, publish it or a redacted copy of it, take it down. */
export function publishRecordRoutes(providers: RecordsProviders): readonly AnyRoute[] {
  const path = '/handlingar/:id/publicera';
  return [
    route<StoredRecord>({
      ...common,
      method: 'get',
      path,
      handle: (web, record) => show(web, record, providers, untouchedPublish()),
    }),
    route<StoredRecord>({
      ...{ ...common, method: 'post', path, act: 'publish-record' },
      handle: (web, record) => publish(web, record, providers),
    }),
    route<StoredRecord>({
      ...{ ...common, method: 'post', path: `${path}/maskera`, act: 'keep-redacted-copy', bodyLimit },
      handle: (web, record) => keepCopy(web, record, providers),
    }),
    route<StoredRecord>({
      ...{ ...common, method: 'post', path: `${path}/ta-ner`, act: 'unpublish-record' },
      handle: (web, record) => takeDown(web, record, providers),
    }),
  ];
}

/** The file asked for in the address; else the latest redacted copy where there is one, for it was made to be published. */
async function copyAsked(web: Web, record: StoredRecord): Promise<string | null> {
  const asked = web.query.get('kopia');
  if (asked !== null) return asked;
  if (web.query.get('fil') === 'original') return null;
  return (await redactedCopies(web, record))[0]?.id ?? null;
}

async function show(
  web: Web,
  record: StoredRecord,
  providers: RecordsProviders,
  returned: Returned,
  copy?: string | null,
): Promise<Response> {
  // A redacted copy is published through its original.
  if (record.about?.kind === 'record') return web.redirect(`/handlingar/${record.about.id}/publicera?kopia=${record.id}`);
  const found = await toPublish(web, record, copy === undefined ? await copyAsked(web, record) : copy, providers);
  if (found === null) return web.notFound();
  const owner = (await boardNames(web, [record.owner])).get(record.owner) ?? '';
  const history = await publicationHistory(web, 'record', record.id);
  const ui = uiFor(web, { notice: publishNotice(web) });
  const view = publishView(web.lang, found, owner);
  return web.html(
    <PublishPage ui={ui} view={view} history={history} returned={returned} />,
    returned.errors.length === 0 ? 200 : 422,
  );
}

async function publish(web: Web, record: StoredRecord, providers: RecordsProviders): Promise<Response> {
  const form = await web.form();
  const typed = typedPublish(form);
  const copyId = form.text('copy') === '' ? null : form.text('copy');
  const again = (errors: Returned['errors']) => show(web, record, providers, { form: 'publish', typed, errors }, copyId);
  const shownUntil = typedDay(typed.shownUntil);
  if (typed.shownUntil !== '' && shownUntil === null) {
    return again(publishErrors([{ code: 'until-is-no-day', field: 'shownUntil' }], web.lang));
  }
  const input = { request: typed.request, recordId: record.id, copyId, shownUntil, ticked: typed.checked };
  const result = await publishRecord(providers)(web, input);
  return result.ok ? web.redirect(`/handlingar/${record.id}?klart=publicerad`) : again(publishErrors(result.refusals, web.lang));
}

async function keepCopy(web: Web, record: StoredRecord, providers: RecordsProviders): Promise<Response> {
  const form = await web.form();
  const typed = typedPublish(form);
  const again = (errors: Returned['errors']) => show(web, record, providers, { form: 'copy', typed, errors });
  const file = form.file('file');
  if (file === null) return again(errorsOf([{ code: 'file-missing', field: 'file' }], web.lang));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = await keepRedactedCopy(web, record, { request: typed.request, bytes, fileName: file.name });
  return kept.ok
    ? web.redirect(`/handlingar/${record.id}/publicera?kopia=${kept.value.id}&klart=kopia`)
    : again(errorsOf(kept.refusals, web.lang));
}

async function takeDown(web: Web, record: StoredRecord, providers: RecordsProviders): Promise<Response> {
  const form = await web.form();
  const typed = { ...typedPublish(form), request: newId() };
  const history = await publicationHistory(web, 'record', record.id);
  const publication = history.find(({ id }) => id === form.text('publication'))?.id ?? '';
  const result = await unpublish(web, { publication, reason: typed.reason });
  return result.ok
    ? web.redirect(`/handlingar/${record.id}?klart=nertagen`)
    : show(web, record, providers, { form: 'take-down', typed, errors: publishErrors(result.refusals, web.lang) });
}
