import { publicRoute } from '../../../platform/http/route.ts';
import { publishedMinutes } from '../../queries/published.ts';
import { siteFor } from '../layout/site-for.ts';
import { meetingItems, meetingsSentence } from './present.ts';
import { MeetingsPage } from './view.tsx';

export const meetingsRoute = publicRoute({
  method: 'get',
  path: '/offentligt/moten',
  handle: async (web) => {
    const items = meetingItems(await publishedMinutes(web));
    return web.html(<MeetingsPage site={await siteFor(web)} title={meetingsSentence(web.lang, items)} items={items} />);
  },
});
