import { allPrincipals } from '../../../members/index.ts';
import type { AnyRoute } from '../../../platform/http/route.ts';
import { publishForBody, publishThingRoutes } from '../../../records/index.ts';
import { numbersInFollowup, publishFollowup } from '../../acts/publishing/publish-followup.ts';
import { followupPublication } from '../../queries/publishing/followup-publication.ts';
import { type InPeriod, periodAsked } from '../period/route.tsx';
import { presentStory } from '../story/present.ts';
import { PublishFollowupPage } from './view.tsx';

/** `/uppfoljning/perioder/:period/publicera`: what everyone would read of a period, looked at and made public. */
export const publishFollowupRoutes: readonly AnyRoute[] = publishThingRoutes<InPeriod>({
  kind: 'followup',
  path: '/uppfoljning/perioder/:period/publicera',
  may: publishForBody,
  subject: periodAsked,
  idOf: ({ period }) => period.id,
  back: ({ period }) => `/uppfoljning/perioder/${period.id}/publicera`,
  publish: (web, { period }, input) => publishFollowup(web, period, input),
  view: async (web, asked, page) => {
    const now = await followupPublication(web, asked.period);
    if (now === null) throw new Error('the plan of a period that was read cannot be read');
    const numbers = numbersInFollowup(web, now.shown).map(({ written }) => written.replace(/\d{4}$/, '••••'));
    const view = presentStory(web.lang, now.shown, await allPrincipals(web));
    return <PublishFollowupPage {...page} asked={asked} view={view} heldBack={now.heldBack} seen={now.seen} numbers={numbers} />;
  },
});
