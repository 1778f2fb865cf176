import type { AnyRoute } from '../../../platform/http/route.ts';
import { publishForBody, publishThingRoutes } from '../../../records/index.ts';
import { hindranceOf, numbersInReferral, publishReferral } from '../../acts/publish-referral.ts';
import { referralPublication } from '../../queries/referral-publication.ts';
import type { SharingWithText } from '../../sharing.ts';
import { sharingAsked } from '../sharing-asked.ts';
import { PublishReferralPage } from './view.tsx';

/** `/remisser/:sharing/publicera`: the table is looked at and made public. */
export const publishReferralRoutes: readonly AnyRoute[] = publishThingRoutes<SharingWithText>({
  kind: 'referral',
  path: '/remisser/:sharing/publicera',
  may: publishForBody,
  subject: sharingAsked,
  idOf: ({ id }) => id,
  back: ({ id }) => `/remisser/${id}/publicera`,
  publish: (web, { id }, input) => publishReferral(web, { ...input, sharingId: id }),
  view: async (web, sharing, page) => {
    const { referral, seen } = await referralPublication(web, sharing);
    const numbers = numbersInReferral(web, referral).map(({ written }) => written.replace(/\d{4}$/, '••••'));
    return (
      <PublishReferralPage {...page} {...{ referral, numbers, seen, asked: web.query }} hindrance={hindranceOf(web, sharing)} />
    );
  },
});
