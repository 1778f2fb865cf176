import type { Ctx } from '../../../platform/act.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import { type ConferenceSituation, missingToOpen } from '../../conference-situation.ts';
import { mayKeepConferences } from '../../policy.ts';
import { materialOf, outcomesOf, summaryOf } from '../after/after.ts';
import { conferencePublication } from '../publishing/conference-publication.ts';
import { registrationsOf } from '../registrations/registrations.ts';

/** Where a conference stands, as far as the reader may know. */
export async function situationOf(
  ctx: Ctx,
  conference: Conference,
  programme: readonly ProgrammeItem[],
): Promise<ConferenceSituation> {
  const { id } = conference;
  const seesPeople = mayKeepConferences.allows(ctx.actor, undefined);
  const people = seesPeople && conference.hasOpened ? await registrationsOf(ctx, id) : [];
  const many = (wanted: 'seat' | 'waiting') => people.filter(({ state }) => state === wanted).length;
  const { inPublic } = await conferencePublication(ctx, conference);
  return {
    ...conference,
    today: ctx.today,
    items: programme.filter(({ struck }) => struck === null).length,
    // Whoever does not keep it may not see all that is public of it, and cannot publish it anew.
    inPublic: inPublic === 'older' && !seesPeople ? 'yes' : inPublic,
    missing: missingToOpen(conference, ctx.today),
    taken: seesPeople && conference.hasOpened ? { seated: many('seat'), waiting: many('waiting') } : null,
    hasMaterial: (await materialOf(ctx, id)).length > 0,
    hasSummary: (await summaryOf(ctx, id)) !== null,
    hasOutcome: (await outcomesOf(ctx, id)).length > 0,
  };
}
