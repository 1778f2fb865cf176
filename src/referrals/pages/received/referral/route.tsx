import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import { isUuid } from '../../../../platform/uuid.ts';
import { uiFor } from '../../../../ui/index.ts';
import { maySeeReceived } from '../../../policy.ts';
import type { ReceivedReferral } from '../../../received/received.ts';
import { receivedAsked } from '../received-asked.ts';
import { receivedView } from './present.ts';
import { ReceivedPage } from './view.tsx';
import { receivedWords } from './words.ts';

/** `/remisser/inkomna/:received`: where a received referral stands, what the principals think, and what has been answered. */
export const receivedRoute: AnyRoute = route<ReceivedReferral>({
  ...{ method: 'get', path: '/remisser/inkomna/:received', may: maySeeReceived, subject: receivedAsked },
  handle: async (web, referral) => {
    const done = receivedWords[web.lang].done[web.query.get('klart') ?? ''];
    const ui = uiFor(web, done === undefined ? {} : { notice: { kind: 'done', text: done } });
    return web.html(<ReceivedPage ui={ui} view={await receivedView(web, web.lang, referral, recordAsked(web.query))} />);
  },
});

/** A record that came by mail about it: whoever writes down what a principal thinks takes it along. */
function recordAsked(query: URLSearchParams): string | null {
  const record = query.get('handling') ?? '';
  return isUuid(record) ? record : null;
}
