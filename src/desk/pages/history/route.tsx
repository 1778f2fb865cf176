import { route } from '../../../platform/http/route.ts';
import { historyOf } from '../../../platform/journal/history.ts';
import { uiFor } from '../../../ui/index.ts';
import { mayReadHistory } from '../../policy.ts';
import { historyRow } from './present.ts';
import { HistoryPage } from './view.tsx';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The history of any thing, by its id: one address for all kinds, so that every page can link to its own. */
export const historyRoute = route<string>({
  method: 'get',
  path: '/historik/:id',
  may: mayReadHistory,
  subject: async (web) => (uuid.test(web.params['id'] ?? '') ? (web.params['id'] ?? null) : null),
  handle: async (web, id) => {
    const changes = await historyOf(web, id);
    return web.html(<HistoryPage ui={uiFor(web)} rows={changes.map((change) => historyRow(change, web.lang))} />);
  },
});
