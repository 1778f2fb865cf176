import { boardsOn } from '../../../members/index.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { uiFor } from '../../../ui/index.ts';
import { seeRecordLists } from '../../policy.ts';
import { type FoundRecords, searchRecords } from '../../queries/search-records.ts';
import { unsearchableRecords } from '../../queries/unsearchable.ts';
import { recordKinds } from '../../record.ts';
import { boardNames } from '../board-names.ts';
import { type Asked, hitsOnPage, searchCsv, searchView, unsearchableSentences } from './present.ts';
import { SearchPage } from './view.tsx';

const longestQuestion = 200;
const mostPages = 500;
const mostInCsv = 1000;

export const searchRecordsRoute: AnyRoute = route({
  method: 'get',
  path: '/handlingar/sok',
  may: seeRecordLists,
  handle: async (web) => {
    const asked = askedIn(web.query);
    if (web.query.get('format') === 'csv') return asCsv(web, asked);
    const [found, at] = await pageOf(web, asked);
    const names = await namesOf(web, found);
    const ui = uiFor(web);
    const remarks = asked.query === '' ? unsearchableSentences(web.lang, await unsearchableRecords(web)) : [];
    const boards = await boardsOn(web, web.today);
    const owners = boards.map((board) => ({ value: board.id, label: board.name, group: board.principalName }));
    const view = { ...searchView(web.lang, at, found, names), asked: at, owners, remarks };
    return web.html(<SearchPage ui={ui} view={view} />);
  },
});

function askedIn(query: URLSearchParams): Asked {
  const owner = query.get('agare') ?? '';
  const page = Number(query.get('sida') ?? 1);
  return {
    query: (query.get('q') ?? '').replaceAll('\0', '').toWellFormed().trim().slice(0, longestQuestion).toWellFormed(),
    owner: isUuid(owner) ? owner : undefined,
    kind: oneOf(query.get('slag'), recordKinds),
    page: Number.isInteger(page) && page >= 1 && page <= mostPages ? page : 1,
  };
}

/** The page that was asked for; the first one where there are not so many. */
async function pageOf(web: Web, asked: Asked): Promise<readonly [FoundRecords, Asked]> {
  const found = await searchRecords(web, { ...asked, most: hitsOnPage, passed: (asked.page - 1) * hitsOnPage });
  return found.count > 0 || asked.page === 1 ? [found, asked] : pageOf(web, { ...asked, page: 1 });
}

async function asCsv(web: Web, asked: Asked): Promise<Response> {
  const found = await searchRecords(web, { ...asked, most: mostInCsv });
  return csvResponse('handlingar', searchCsv(web.lang, found.hits, await namesOf(web, found)));
}

function namesOf(web: Web, { hits }: FoundRecords) {
  return boardNames(
    web,
    hits.map(({ owner }) => owner),
  );
}
