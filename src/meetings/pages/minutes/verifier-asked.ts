import type { Web } from '../../../platform/http/web.ts';
import { meetingById } from '../../queries/meetings.ts';
import type { FrozenMinutes, MinutesOfMeeting } from '../../queries/minutes.ts';
import { minutesOf } from '../../queries/minutes.ts';
import { meetingOfVerifier } from '../../queries/minutes-matching.ts';
import type { MinutesAsked } from './minutes-asked.ts';

/** A verifier whose word is waited for, and the text that it is about. */
export interface VerifierAsked extends MinutesAsked {
  readonly frozen: FrozenMinutes;
  readonly verifier: MinutesOfMeeting['current'][number];
}

/** The verifier that the address names; null when nothing is waited for from them. */
export async function verifierAsked(web: Web): Promise<VerifierAsked | null> {
  const asked = await verifierNamed(web);
  return asked === null || asked.minutes.complete ? null : asked;
}

/** The same after the text is finished too: a form that is sent twice is answered as it was the first time. */
export async function verifierNamed(web: Web): Promise<VerifierAsked | null> {
  const id = web.params['verifier'] ?? '';
  const meetingId = await meetingOfVerifier(web, id);
  const meeting = meetingId === null ? null : await meetingById(web, meetingId);
  if (meeting === null) return null;
  const minutes = await minutesOf(web, meeting.id);
  const verifier = minutes.current.find((each) => each.id === id);
  if (verifier === undefined || minutes.latest === null) return null;
  return { meeting, minutes, frozen: minutes.latest, verifier };
}
