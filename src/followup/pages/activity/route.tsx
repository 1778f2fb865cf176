import { type AnyRoute, route } from '../../../platform/http/route.ts';
import { uiFor } from '../../../ui/index.ts';
import type { FollowedActivity, FollowedPlan } from '../../followed-plan.ts';
import { maySeeFollowup } from '../../policy.ts';
import { followedActivity } from '../../queries/followed-plans.ts';
import { activityView } from './present.ts';
import { ActivityPage } from './view.tsx';

/** `/uppfoljning/aktiviteter/:activity`: one activity, and all that came of it. */
export const activityRoute: AnyRoute = route<{ readonly plan: FollowedPlan; readonly activity: FollowedActivity }>({
  method: 'get',
  path: '/uppfoljning/aktiviteter/:activity',
  remembered: true,
  may: maySeeFollowup,
  subject: (web) => followedActivity(web, web.params['activity'] ?? ''),
  handle: async (web, asked) => web.html(<ActivityPage ui={uiFor(web)} view={await activityView(web, asked)} />),
});
