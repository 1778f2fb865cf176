import { incomingWaiting, mailingsWaiting } from '../../../correspondence/index.ts';
import { isInside } from '../../../members/index.ts';
import { route } from '../../../platform/http/route.ts';
import { waitingFor } from '../../../rounds/index.ts';
import { uiFor } from '../../../ui/index.ts';
import { maySeeStart } from '../../policy.ts';
import { startView } from './present.ts';
import { roundsAtStart } from './rounds-at-start.ts';
import { NoAssignment, StartPage } from './view.tsx';
import { words } from './words.ts';

export const startRoute = route({
  method: 'get',
  path: '/start',
  may: maySeeStart,
  handle: async (web) => {
    const ui = uiFor(web);
    if (!isInside(web.actor)) return web.html(<NoAssignment ui={ui} />);
    const t = words[web.lang];
    const view = startView(await roundsAtStart(web, web.lang), { title: t.nothingOut, lead: t.nothingOutLead });
    const waiting = [...(await incomingWaiting(web)), ...(await mailingsWaiting(web)), ...(await waitingFor(web))];
    return web.html(<StartPage ui={ui} view={view} waiting={waiting} />);
  },
});
