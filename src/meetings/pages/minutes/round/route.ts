import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import { mayKeepMeetings } from '../../../policy.ts';
import { recommendationsOf } from '../../../queries/recommendations.ts';
import { type FrozenAsked, latestAsked } from '../minutes-asked.ts';

/**
 * `/moten/:meeting/protokoll/beslutsrunda`: from a recommendation straight to its round, filled in. Nothing goes to anybody by this: what goes
 * to whom is looked through there, and the item is told of the round when it opens (`round-origins.ts`).
 */
export const roundFromMinutesRoute: AnyRoute = route<FrozenAsked>({
  ...{ method: 'post', path: '/moten/:meeting/protokoll/beslutsrunda', act: 'open-round-from-recommendation' },
  ...{ may: mayKeepMeetings, subject: latestAsked },
  handle: async (web, { frozen }) => {
    const item = (await web.form()).text('item');
    const found = (await recommendationsOf(web, frozen)).find(({ itemId }) => itemId === item);
    const { text = null, out = null } = found ?? {};
    if (out !== null) return web.redirect(`/beslut/${out.id}`);
    // Recommended no longer, or nothing frozen yet: the page says what there is, and what to do first.
    if (text === null) return web.redirect(`/moten/${frozen.meetingId}/protokoll#rekommendationer`);
    return web.redirect(`/beslut/ny?${new URLSearchParams({ text: text.id, rekommendation: item })}`);
  },
});
