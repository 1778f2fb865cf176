import { type AnyRoute, route } from '../../../platform/http/route.ts';
import { uiFor } from '../../../ui/index.ts';
import type { AccountsParts } from '../../parts.ts';
import { may } from '../../policy.ts';
import { columnLabels, rightsOf } from './present.ts';
import { RightsPage } from './view.tsx';

export function rightsRoutes(parts: AccountsParts): readonly AnyRoute[] {
  return [
    route({
      method: 'get',
      path: '/installningar/behorigheter',
      may: may.seeWhoMayDoWhat,
      handle: (web) => {
        const page = (
          <RightsPage ui={uiFor(web)} rooms={rightsOf(parts.permissions, web.lang)} columns={columnLabels(web.lang)} />
        );
        return web.html(page);
      },
    }),
  ];
}
