import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { mayReadRounds } from '../../policy.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import { livePath } from './round-ui.ts';

async function listen(web: Web, { id }: Round): Promise<Response> {
  const { streams, request, actor } = web;
  if (streams === undefined || actor.account === null) return web.notFound();
  return streams.listen({
    ...{ request, account: actor.account, topic: id },
    // A browser that lost its stream says itself where it was.
    since: request.headers.get('last-event-id') ?? web.query.get('sedan'),
    may: (now) => mayReadRounds.allows(now, undefined),
  });
}

/** `/beslut/:round/levande`: tells an open page that something was recorded in the round, never what. For whoever may read the page. */
export const liveRoute: AnyRoute = route<Round>({
  method: 'get',
  path: livePath(':round'),
  may: mayReadRounds,
  subject: (web) => roundById(web, web.params['round'] ?? ''),
  handle: listen,
});
