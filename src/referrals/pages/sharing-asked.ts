import type { Web } from '../../platform/http/web.ts';
import { sharingById } from '../queries/sharings.ts';
import type { SharingWithText } from '../sharing.ts';

/** The sharing that the address names, if the reader may see it. */
export function sharingAsked(web: Web): Promise<SharingWithText | null> {
  return sharingById(web, web.params['sharing'] ?? '');
}
