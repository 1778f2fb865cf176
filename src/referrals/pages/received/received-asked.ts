import type { Web } from '../../../platform/http/web.ts';
import { receivedReferralById } from '../../queries/received/received.ts';
import type { ReceivedReferral } from '../../received/received.ts';

/** The received referral that the address names; null when there is none for the reader. */
export function receivedAsked(web: Web): Promise<ReceivedReferral | null> {
  return receivedReferralById(web, web.params['received'] ?? '');
}

/** The bare address of a received referral. */
export function receivedPath({ id }: Pick<ReceivedReferral, 'id'>): string {
  return `/remisser/inkomna/${id}`;
}
