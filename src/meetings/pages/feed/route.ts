import type { Attempts } from '../../../accounts/index.ts';
import { program } from '../../../platform/actor.ts';
import { goOnAs } from '../../../platform/db/database.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { feedEvents } from '../../calendar/feed-events.ts';
import { feedText } from '../../calendar/ical.ts';
import { meetingUid, pageOf } from '../../notice/notice-mail.ts';
import { mayFollowByAddress } from '../../policy.ts';
import { type FollowedFeed, followedFeed } from '../../queries/calendar/feeds.ts';
import { meetingsWhere } from '../../queries/meetings.ts';
import { feedName } from './feed-name.ts';

export interface FeedParts {
  readonly attempts: Pick<Attempts, 'count'>;
}

const act = 'follow-calendar';

/**
 * `/kalender/:token.ics`: asked for by a calendar program, which cannot sign in. The address is the key; what it shows is what its owner
 * may see on that day, so that who has left sees an empty calendar.
 */
export function feedRoute({ attempts }: FeedParts): AnyRoute {
  return route({
    method: 'get',
    path: '/kalender/:token',
    may: mayFollowByAddress,
    handle: async (web) => {
      const token = (web.params['token'] ?? '').replace(/\.ics$/, '');
      const again = await attempts.count('calendar-feed', token, web.address);
      if (again !== null) return tooOften(web.now.until(again).total('seconds'));
      const feed = await followedFeed(await goOnAs(web, program('calendar feed'), act), token);
      return hidden(feed === null ? await web.notFound() : await answer(web, feed));
    },
  });
}

async function answer(web: Web, feed: FollowedFeed): Promise<Response> {
  // As its owner, so that the walls are theirs too.
  const ctx = await goOnAs(web, feed.owner, act);
  const meetings = await meetingsWhere(ctx, {
    from: web.today.subtract({ years: 1 }),
    to: web.today.add({ years: 2 }),
    organId: feed.organId ?? undefined,
  });
  const page = (id: string) => pageOf(feed.lang, web.shell.url, id);
  const events = feedEvents(feed.lang, meetings, feed, { uid: meetingUid, page });
  return new Response(feedText(await feedName(ctx, feed.lang, feed, web.shell.bodyName), events, web.now), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="moten.ics"' },
  });
}

function tooOften(seconds: number): Response {
  return hidden(new Response(null, { status: 429, headers: { 'retry-after': String(Math.max(1, Math.ceil(seconds))) } }));
}

/** Kept nowhere, found by nobody, and told to no other site. */
function hidden(response: Response): Response {
  response.headers.set('cache-control', 'private, no-store');
  response.headers.set('x-robots-tag', 'noindex, nofollow');
  response.headers.set('referrer-policy', 'no-referrer');
  return response;
}
