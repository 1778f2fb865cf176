import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { uiFor } from '../../../ui/index.ts';
import { keepForSomeBoard, seeRecordLists } from '../../policy.ts';
import { listRecords, type RecordFilter } from '../../queries/records.ts';
import { accessClasses, recordKinds } from '../../record.ts';
import { boardNames } from '../board-names.ts';
import { recordRows, recordsCsv, recordsSentence } from './present.ts';
import { RecordsPage } from './view.tsx';

const most = 500;

export const recordsListRoute: AnyRoute = route({
  method: 'get',
  path: '/handlingar',
  may: seeRecordLists,
  handle: async (web) => {
    const filter = filterOf(web.query);
    const records = await listRecords(web, filter, most);
    const names = await boardNames(
      web,
      records.map((record) => record.owner),
    );
    const rows = recordRows(web.lang, records, names);
    if (web.query.get('format') === 'csv') return csvResponse('handlingar', recordsCsv(web.lang, rows));
    const view = {
      sentence: recordsSentence(web.lang, records.length, filter),
      ...{ rows, filter, csvHref: csvHref(web), cut: records.length === most },
      owners: [...names].map(([value, label]) => ({ value, label })),
      mayAdd: keepForSomeBoard.allows(web.actor, undefined),
    };
    return web.html(<RecordsPage ui={uiFor(web)} view={view} />);
  },
});

function filterOf(query: URLSearchParams): RecordFilter {
  const owner = query.get('agare') ?? '';
  return {
    text: query.get('text')?.trim() || undefined,
    owner: isUuid(owner) ? owner : undefined,
    kind: oneOf(query.get('slag'), recordKinds),
    access: oneOf(query.get('klass'), accessClasses),
  };
}

/** The same address, as CSV. */
function csvHref(web: Web): string {
  const query = new URLSearchParams(web.query);
  query.set('format', 'csv');
  return uiFor(web).href(`/handlingar?${query}`);
}
