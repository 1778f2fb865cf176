import { canHaveDeputy } from '../../../members/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import type { WaitingProvider } from '../../../platform/waiting.ts';
import { uiFor } from '../../../ui/index.ts';
import { maySeeStart } from '../../policy.ts';
import { tasksOf } from '../../queries/tasks-of.ts';
import { narrowed, readFilter } from '../../waiting/tasks.ts';
import { withCount } from '../with-count.ts';
import { tasksCsv } from './present.ts';
import { ToDoPage } from './view.tsx';

/** `/att-gora`: all that waits for the reader, from every room. */
export function toDoRoute(providers: readonly WaitingProvider[]): AnyRoute {
  return route({
    method: 'get',
    path: '/att-gora',
    may: maySeeStart,
    handle: async (web) => {
      const all = await tasksOf(web, providers);
      const filter = readFilter(web.query);
      const shown = narrowed(all, filter, web.lang);
      if (web.query.get('format') === 'csv') return csvResponse('att-gora', tasksCsv(web.lang, shown, web.shell.url));
      const mayBeAway = canHaveDeputy(web.actor);
      const view = { all, shown, filter, csvHref: csvHref(web), today: web.today, mayBeAway };
      return web.html(<ToDoPage ui={uiFor(withCount(web, all.length))} view={view} />);
    },
  });
}

/** The same address, as CSV. */
function csvHref(web: Web): string {
  const query = new URLSearchParams(web.query);
  query.set('format', 'csv');
  return uiFor(web).href(`/att-gora?${query}`);
}
