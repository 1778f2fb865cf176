import { isInside } from '../../../members/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { WaitingProvider } from '../../../platform/waiting.ts';
import { uiFor } from '../../../ui/index.ts';
import { maySeeStart } from '../../policy.ts';
import { tasksOf } from '../../queries/tasks-of.ts';
import { withCount } from '../with-count.ts';
import { startView } from './present.ts';
import { roundsAtStart } from './rounds-at-start.ts';
import { NoAssignment, StartPage } from './view.tsx';
import { words } from './words.ts';

export function startRoute(providers: readonly WaitingProvider[]): AnyRoute {
  return route({
    method: 'get',
    path: '/start',
    may: maySeeStart,
    handle: async (web) => {
      if (!isInside(web.actor)) return web.html(<NoAssignment ui={uiFor(web)} />);
      const t = words[web.lang];
      const view = startView(await roundsAtStart(web, web.lang), { title: t.nothingOut, lead: t.nothingOutLead });
      const tasks = await tasksOf(web, providers);
      const ui = uiFor(withCount(web, tasks.length));
      return web.html(<StartPage ui={ui} view={view} tasks={tasks} today={web.today} />);
    },
  });
}
