import { isInside } from '../../../members/index.ts';
import { isSignedIn } from '../../../platform/actor.ts';
import { route } from '../../../platform/http/route.ts';
import { waitingFor } from '../../../rounds/index.ts';
import { uiFor } from '../../../ui/index.ts';
import { maySeeStart } from '../../policy.ts';
import { startView } from './present.ts';
import { roundsAtStart } from './rounds-at-start.ts';
import { NoAssignment, PublicStart, StartPage } from './view.tsx';
import { words } from './words.ts';

export const startRoute = route({
  method: 'get',
  path: '/',
  may: maySeeStart,
  handle: async (web) => {
    const ui = uiFor(web);
    if (!isSignedIn(web.actor)) return web.html(<PublicStart ui={ui} />);
    if (!isInside(web.actor)) return web.html(<NoAssignment ui={ui} />);
    const t = words[web.lang];
    const view = startView(await roundsAtStart(web, web.lang), { title: t.nothingOut, lead: t.nothingOutLead });
    return web.html(<StartPage ui={ui} view={view} waiting={await waitingFor(web)} />);
  },
});
