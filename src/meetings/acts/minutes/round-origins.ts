import type { RoundOrigins } from '../../../rounds/index.ts';
import { recommendationOfItem } from '../../queries/recommendations.ts';
import { itemRounds } from '../../tables.ts';
import { tellMeeting } from '../tell-meeting.ts';

/**
 * What rounds are opened from here: a recommendation in frozen minutes. Which round it was taken further in is written when that round opens,
 * in the same transaction (`item_rounds`): guessed from days and texts, a round that somebody opened for another reason would count too.
 */
export const roundOrigins: RoundOrigins = {
  of: async (ctx, itemId, textId) => {
    const found = await recommendationOfItem(ctx, itemId, textId);
    if (found === null) return null;
    return { said: found.said, source: found.source, href: `/moten/${found.meetingId}/protokoll#punkt-${itemId}` };
  },
  opened: async (ctx, itemId, { id: roundId, textId }) => {
    const found = await recommendationOfItem(ctx, itemId, textId);
    if (found === null) return;
    const { meetingId } = found;
    await ctx.tx
      .insert(itemRounds)
      .values({ itemId, meetingId, roundId, by: ctx.actor.account, at: ctx.now })
      .onConflictDoNothing();
    await tellMeeting(ctx, meetingId);
  },
};
