import { type AnyRoute, route } from '../../../platform/http/route.ts';
import { uiFor } from '../../../ui/index.ts';
import { mayReadRounds } from '../../policy.ts';
import { roundRows } from './present.ts';
import { RoundsPage } from './view.tsx';

export const roundsListRoute: AnyRoute = route({
  method: 'get',
  path: '/beslut',
  may: mayReadRounds,
  handle: async (web) => web.html(<RoundsPage ui={uiFor(web)} rows={await roundRows(web)} />),
});
