import type { Child } from 'hono/jsx';
import type { Web } from '../../../../platform/http/web.ts';
import type { Ui } from '../../../../ui/index.ts';
import type { MeetingWithLife } from '../../../meeting.ts';

/** What a part of a meeting's page is given. */
interface PartGiven {
  readonly web: Web;
  readonly ui: Ui;
  readonly meeting: MeetingWithLife;
}

/**
 * A subject's part of a meeting's page: asks what it needs itself and answers a `<Section>`, or null where there is nothing to show this
 * reader. It has no primary button: that is the page's (`nextStep`).
 */
export type MeetingPart = (given: PartGiven) => Promise<Child>;
