import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { type Ui, uiFor } from '../../../ui/index.ts';
import { koladaTopic } from '../../acts/kolada/tell.ts';
import { maySeeFollowup } from '../../policy.ts';

const livePath = '/uppfoljning/kolada/levande';

/** What the components of a page are handed. One that waits for Kolada shows the answer when it comes; another lies still. */
export function koladaUi(web: Web, waits: boolean, done?: string): Ui {
  const live = waits && web.mark !== undefined ? ({ path: livePath, mark: web.mark, mode: 'show' } as const) : undefined;
  return uiFor(web, { live, notice: done === undefined ? undefined : { kind: 'done', text: done } });
}

/** `/uppfoljning/kolada/levande`: tells pages that wait that Kolada has answered somebody, never what. */
export const koladaLiveRoute: AnyRoute = route({
  method: 'get',
  path: livePath,
  may: maySeeFollowup,
  handle: (web) => {
    const { streams, request, actor, query } = web;
    if (streams === undefined || actor.account === null) return web.notFound();
    const since = request.headers.get('last-event-id') ?? query.get('sedan');
    const may = (now: typeof actor) => maySeeFollowup.allows(now, undefined);
    return streams.listen({ ...{ request, since, may }, account: actor.account, topic: koladaTopic });
  },
});
