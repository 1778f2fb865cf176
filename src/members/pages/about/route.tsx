import { type AnyRoute, route } from '../../../platform/http/route.ts';
import { uiFor } from '../../../ui/index.ts';
import { mayReadAbout } from '../../policy.ts';
import { bodyOf } from '../../queries/body.ts';
import { organisationOn } from '../../queries/organisation.ts';
import { dayAsked } from '../asked-day.tsx';
import { leadSentence, organsInOrder } from './present.ts';
import { AboutPage } from './view.tsx';

export const aboutRoutes: readonly AnyRoute[] = [
  route({
    method: 'get',
    path: '/om-samradet',
    may: mayReadAbout,
    handle: async (web) => {
      const day = dayAsked(web);
      const body = await bodyOf(web);
      const organs = organsInOrder(await organisationOn(web, day));
      const lead = leadSentence(web.lang, body?.shortName ?? '', organs, day);
      return web.html(<AboutPage ui={uiFor(web)} body={body} lead={lead} organs={organs} day={day} />);
    },
  }),
];
