import type { AnyRoute } from '../../../platform/http/route.ts';
import { publishForBody, publishThingRoutes } from '../../../records/index.ts';
import { numbersInPlan, publicPlanOf, publishVersion } from '../../acts/publish-version.ts';
import { type VersionAsked, versionAsked } from '../subjects.ts';
import { PublishVersionPage } from './view.tsx';

export const publishVersionRoutes: readonly AnyRoute[] = publishThingRoutes<VersionAsked>({
  kind: 'plan-version',
  path: '/arbetsplan/:id/version/:number/publicera',
  may: publishForBody,
  subject: versionAsked,
  idOf: ({ version }) => version.id,
  back: ({ plan, version }) => `/arbetsplan/${plan.id}/version/${version.number}/publicera`,
  publish: (web, asked, input) => publishVersion(web, asked, input),
  view: async (web, asked, page) => {
    const numbers = numbersInPlan(web, publicPlanOf(asked)).map(({ written }) => written.replace(/\d{4}$/, '••••'));
    return <PublishVersionPage {...page} asked={asked} numbers={numbers} />;
  },
});
