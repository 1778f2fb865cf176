import { requestOf } from '../../platform/request-of.ts';

/** The request by which a participant's copy of a mail is decided: one for each registration, however often what it follows from is repeated. */
export function mailRequest(requestId: string, registrationId: string): string {
  return requestOf('registration-mail', requestId, registrationId);
}
