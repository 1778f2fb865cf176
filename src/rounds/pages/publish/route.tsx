import type { AnyRoute } from '../../../platform/http/route.ts';
import { publishForBody, publishThingRoutes } from '../../../records/index.ts';
import { announceChange } from '../../acts/in-turn.ts';
import { numbersInRound, publishRound } from '../../acts/publish-round.ts';
import { roundPublication } from '../../queries/publishing/round-publication.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import { liveOf } from '../live/round-ui.ts';
import { publishRoundView } from './present.ts';
import { PublishRoundPage } from './view.tsx';

export const publishRoundRoutes: readonly AnyRoute[] = publishThingRoutes<Round>({
  kind: 'round',
  path: '/beslut/:round/publicera',
  may: publishForBody,
  subject: (web) => roundById(web, web.params['round'] ?? ''),
  idOf: ({ id }) => id,
  live: (web, { id }) => liveOf(web, id, 'tell'),
  changed: (web, { id }) => announceChange(web, [id]),
  back: ({ id }) => `/beslut/${id}/publicera`,
  publish: (web, { id }, input) => publishRound(web, { ...input, roundId: id }),
  view: async (web, round, page) => {
    const now = await roundPublication(web, round.id);
    if (now === null) throw new Error(`Round ${round.id} has gone`);
    const numbers = numbersInRound(web, now.round).map(({ written }) => written.replace(/\d{4}$/, '••••'));
    const view = publishRoundView(web.lang, now, web.today.toString());
    return <PublishRoundPage {...page} round={round} view={view} numbers={numbers} seen={now.seen} />;
  },
});
