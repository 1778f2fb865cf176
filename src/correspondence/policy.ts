import { maySeeIncoming } from './incoming/policy.ts';
import { maySeeMailings } from './outgoing/see-mailings.ts';

/** Everything that may be done in this room, for the page and the test that are made from it. */
export const correspondencePermissions = [maySeeMailings, maySeeIncoming] as const;
