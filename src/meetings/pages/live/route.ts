import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { maySeeMeetings } from '../../policy.ts';
import { meetingAsked } from '../meeting-asked.ts';
import { livePath } from './meeting-ui.ts';

/** `/moten/:meeting/levande`: tells an open page that something changed in the meeting, never what. For whoever may read the page. */
export const meetingLiveRoute: AnyRoute = route<MeetingWithLife>({
  method: 'get',
  path: livePath(':meeting'),
  may: maySeeMeetings,
  subject: meetingAsked,
  handle: (web, { id }) => {
    const { streams, request, actor, query } = web;
    if (streams === undefined || actor.account === null) return web.notFound();
    return streams.listen({
      ...{ request, account: actor.account, topic: id },
      // A browser that lost its stream says itself where it was.
      since: request.headers.get('last-event-id') ?? query.get('sedan'),
      may: (now) => maySeeMeetings.allows(now, undefined),
    });
  },
});
