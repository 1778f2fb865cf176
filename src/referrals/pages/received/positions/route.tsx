import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import { csvResponse } from '../../../../platform/sheets/csv.ts';
import { xlsxResponse } from '../../../../platform/sheets/xlsx.ts';
import { uiFor } from '../../../../ui/index.ts';
import { mayKeepReceived, maySeeReceived } from '../../../policy.ts';
import { standsOfReferral } from '../../../queries/received/positions.ts';
import type { ReceivedReferral } from '../../../received/received.ts';
import { receivedAsked } from '../received-asked.ts';
import { positionRows } from './rows.ts';
import { PositionsPage } from './view.tsx';

/** `/remisser/inkomna/:received/stallningstaganden`: what the principals think, side by side, as page and files. */
export const positionsRoute: AnyRoute = route<ReceivedReferral>({
  ...{ method: 'get', path: '/remisser/inkomna/:received/stallningstaganden', may: maySeeReceived, subject: receivedAsked },
  handle: async (web, referral) => {
    const stands = await standsOfReferral(web, referral.id);
    const format = web.query.get('format');
    const name = `stallningstaganden-${web.today}`;
    if (format === 'csv') return csvResponse(name, positionRows(web.lang, stands));
    if (format === 'xlsx') return xlsxResponse(name, referral.title, positionRows(web.lang, stands));
    const mayKeep = mayKeepReceived.allows(web.actor, undefined);
    return web.html(<PositionsPage ui={uiFor(web)} referral={referral} stands={stands} mayKeep={mayKeep} />);
  },
});
