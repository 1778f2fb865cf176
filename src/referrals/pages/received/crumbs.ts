import type { Crumb, Lang } from '../../../ui/index.ts';
import { catalogue } from '../../../ui/index.ts';
import type { ReceivedReferral } from '../../received/received.ts';
import { shared } from '../words.ts';
import { receivedPath } from './received-asked.ts';

const words = catalogue({ sv: { received: 'Inkomna remisser' }, en: { received: 'Received referrals' } });

/** The way to a page of a received referral. @param last the page itself; left out for the referral's own */
export function receivedCrumbs(
  lang: Lang,
  referral: Pick<ReceivedReferral, 'id' | 'title'> | null,
  last?: string,
): readonly Crumb[] {
  const list = { label: words[lang].received, href: '/remisser/inkomna' };
  const room = { label: shared[lang].room, href: '/remisser' };
  if (referral === null) return [room, ...(last === undefined ? [{ label: list.label }] : [list, { label: last }])];
  if (last === undefined) return [room, list, { label: referral.title }];
  return [room, list, { label: referral.title, href: receivedPath(referral) }, { label: last }];
}
