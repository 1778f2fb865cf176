import { mayAnswerByLink, mayKeepContacts } from './contacts/policy.ts';
import { maySeeIncoming } from './incoming/policy.ts';
import { mayChooseMails, mayStopMails } from './notices/policy.ts';
import { maySeeMailings } from './outgoing/see-mailings.ts';

/** Everything that may be done in this room, for the page and the test that are made from it. */
export const correspondencePermissions = [
  maySeeMailings,
  maySeeIncoming,
  mayChooseMails,
  mayStopMails,
  mayKeepContacts,
  mayAnswerByLink,
] as const;
