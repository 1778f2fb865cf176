import { publicRoute } from '../../../platform/http/route.ts';
import { bodyInPublic } from '../../queries/body-in-public.ts';
import { siteFor } from '../layout/site-for.ts';
import { AccessibilityPage } from './view.tsx';

export const accessibilityRoute = publicRoute({
  method: 'get',
  path: '/tillganglighet',
  handle: async (web) => {
    const board = (await bodyInPublic(web))?.host ?? null;
    const host = board === null ? null : { name: `${board.name}, ${board.principalName}`, mailbox: board.mailbox };
    return web.html(<AccessibilityPage site={await siteFor(web)} host={host} />);
  },
});
