import type { MailWays } from '../../../correspondence/index.ts';
import type { Sealer } from '../../../platform/documents/index.ts';

/** How a notice leaves the program: main.ts connects it. */
export interface NoticeWays {
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  readonly ways: Pick<MailWays, 'canSend' | 'domain'>;
  /** The host authority's; null without one. */
  readonly sealer: Sealer | null;
}
