import { typedDay } from '../../../platform/days/typed-day.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { changeAccess as change } from '../../acts/change-access.ts';
import { changeAccess, publishRecord, readRecord } from '../../policy.ts';
import { openRecord } from '../../queries/open-record.ts';
import { publicationHistory } from '../../queries/publications.ts';
import { textStateOf } from '../../queries/record-text.ts';
import { recordById } from '../../queries/records.ts';
import { redactedCopies } from '../../queries/to-publish.ts';
import { accessClasses, type StoredRecord } from '../../record.ts';
import { boardNames } from '../board-names.ts';
import { publishNotice } from '../publish/typed.ts';
import { errorsOf } from '../typed.ts';
import { fileHeaders } from './file-headers.ts';
import { recordView } from './present.ts';
import { RecordPage, type TypedAccess } from './view.tsx';
import { words } from './words.ts';

function recordAsked(web: Web) {
  const { id = '' } = web.params;
  return recordById(web, id);
}

export const recordRoutes: readonly AnyRoute[] = [
  route<StoredRecord>({
    method: 'get',
    path: '/handlingar/:id',
    may: readRecord,
    subject: recordAsked,
    handle: (web, record) => show(web, record, typedOf(record), []),
  }),
  route<StoredRecord>({
    method: 'post',
    path: '/handlingar/:id',
    act: 'change-access-class',
    may: changeAccess,
    subject: recordAsked,
    handle: save,
  }),
  route<StoredRecord>({
    method: 'get',
    path: '/handlingar/:id/fil',
    may: readRecord,
    subject: recordAsked,
    handle: async (web, record) => {
      const opened = await openRecord(web, record.id);
      if (opened === null) return web.notFound();
      return new Response(Buffer.from(opened.bytes), { headers: fileHeaders(record) });
    },
  }),
];

function typedOf(record: StoredRecord): TypedAccess {
  return {
    access: record.access,
    secrecyParagraph: record.secrecyParagraph ?? '',
    becameOfficialOn: record.becameOfficialOn?.toString() ?? '',
  };
}

async function show(web: Web, record: StoredRecord, typed: TypedAccess, errors: FormErrors): Promise<Response> {
  const owner = (await boardNames(web, [record.owner])).get(record.owner) ?? '';
  const w = words[web.lang];
  const text = ownValue({ andrad: w.changed, inlagd: w.kept }, web.query.get('klart'));
  const ui = uiFor(web, { notice: text === undefined ? publishNotice(web) : { kind: 'done', text } });
  const view = {
    ...recordView(web.lang, { record, owner, text: await textStateOf(web, record.id) }, changeAccess.allows(web.actor, record)),
    copies: await redactedCopies(web, record),
    publications: await publicationHistory(web, 'record', record.id),
    mayPublish: publishRecord.allows(web.actor, record),
  };
  return web.html(<RecordPage ui={ui} view={view} typed={typed} errors={errors} />, errors.length === 0 ? 200 : 422);
}

async function save(web: Web, record: StoredRecord): Promise<Response> {
  const form = await web.form();
  const typed = {
    access: form.text('access'),
    secrecyParagraph: form.text('secrecyParagraph'),
    becameOfficialOn: form.text('becameOfficialOn'),
  };
  const access = oneOf(typed.access, accessClasses) ?? record.access;
  const becameOfficialOn = typedDay(typed.becameOfficialOn);
  if (typed.becameOfficialOn !== '' && becameOfficialOn === null) {
    return show(web, record, typed, errorsOf([{ code: 'day-missing', field: 'becameOfficialOn' }], web.lang));
  }
  const result = await change(web, record, { access, secrecyParagraph: typed.secrecyParagraph, becameOfficialOn });
  return result.ok
    ? web.redirect(`/handlingar/${record.id}?klart=andrad`)
    : show(web, record, typed, errorsOf(result.refusals, web.lang));
}
