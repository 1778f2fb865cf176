import { typedDay } from '../../../platform/days/typed-day.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { uiFor } from '../../../ui/index.ts';
import { directions } from '../../dispatch.ts';
import { keepForSomeBoard, seeRecordLists } from '../../policy.ts';
import { listDispatches } from '../../queries/dispatches.ts';
import { boardNames } from '../board-names.ts';
import { dispatchesCsv, dispatchRows } from './present.ts';
import { DispatchesPage, type DispatchesView } from './view.tsx';
import { words } from './words.ts';

const most = 1000;

export const dispatchesRoute: AnyRoute = route({
  method: 'get',
  path: '/sant-och-mottaget',
  may: seeRecordLists,
  handle: async (web) => {
    const typed = typedIn(web.query);
    const { text, direction, from, to } = typed;
    const filter = { text: text || undefined, direction: oneOf(direction, directions) };
    const days = { from: typedDay(from ?? '') ?? undefined, to: typedDay(to ?? '') ?? undefined };
    const found = await listDispatches(web, { ...filter, ...days }, most);
    const rows = dispatchRows(
      web.lang,
      found,
      await boardNames(
        web,
        found.map((dispatch) => dispatch.owner),
      ),
    );
    if (web.query.get('format') === 'csv') return csvResponse('sant-och-mottaget', dispatchesCsv(web.lang, rows));
    const mayAdd = keepForSomeBoard.allows(web.actor, undefined);
    const view = { rows, filter: typed, csvHref: csvHref(web), mayAdd, cut: found.length === most };
    const notice = web.query.get('klart') === 'tillagd' ? ({ kind: 'done', text: words[web.lang].noted } as const) : undefined;
    return web.html(<DispatchesPage ui={uiFor(web, { notice })} view={view} />);
  },
});

function typedIn(query: URLSearchParams): DispatchesView['filter'] {
  const text = (name: string) => query.get(name)?.trim() ?? '';
  return { text: text('text'), direction: text('riktning'), from: text('fran'), to: text('till') };
}

/** The same address, as CSV. */
function csvHref(web: Web): string {
  const query = new URLSearchParams(web.query);
  query.delete('klart');
  query.set('format', 'csv');
  return uiFor(web).href(`/sant-och-mottaget?${query}`);
}
