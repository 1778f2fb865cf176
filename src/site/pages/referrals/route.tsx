import { publicRoute } from '../../../platform/http/route.ts';
import { publishedReferrals } from '../../queries/published.ts';
import { siteFor } from '../layout/site-for.ts';
import { referralItems, referralsSentence } from './present.ts';
import { ReferralsPage } from './view.tsx';

export const referralsRoute = publicRoute({
  method: 'get',
  path: '/offentligt/remisser',
  handle: async (web) => {
    const items = referralItems(web.lang, await publishedReferrals(web));
    return web.html(<ReferralsPage site={await siteFor(web)} title={referralsSentence(web.lang, items)} items={items} />);
  },
});
