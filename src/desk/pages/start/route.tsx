import { isInside } from '../../../members/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { WaitingProvider } from '../../../platform/waiting.ts';
import { uiFor } from '../../../ui/index.ts';
import { maySeeStart } from '../../policy.ts';
import { tasksOf } from '../../queries/tasks-of.ts';
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
      const ui = uiFor(web);
      if (!isInside(web.actor)) return web.html(<NoAssignment ui={ui} />);
      const t = words[web.lang];
      const view = startView(await roundsAtStart(web, web.lang), { title: t.nothingOut, lead: t.nothingOutLead });
      return web.html(<StartPage ui={ui} view={view} tasks={await tasksOf(web, providers)} today={web.today} />);
    },
  });
}
