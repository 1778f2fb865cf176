import type { Ctx } from '../../../platform/act.ts';
import { type DisposalDecision, disposalDecisionById } from '../../../records/index.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import type { Registration } from '../../registering/registration.ts';
import { conferenceById, programmeOf } from '../conferences/conferences.ts';
import { leftOf } from './registering.ts';
import { registrationByToken, registrationsOf } from './registrations.ts';

/** What a personal link opens: one's own registration, and nothing of the others'. */
export interface OwnRegistration {
  readonly conference: Conference;
  readonly programme: readonly ProgrammeItem[];
  readonly registration: Registration;
  /** Seats that are left at a session, by item. */
  readonly left: ReadonlyMap<string, number>;
  readonly disposal: DisposalDecision | null;
}

/** Null for a link that nobody has been given. Asked as the program (`goOnAs`): whoever has the link has no account. */
export async function ownRegistration(ctx: Ctx, token: string): Promise<OwnRegistration | null> {
  const own = await registrationByToken(ctx, token);
  const conference = own === null ? null : await conferenceById(ctx, own.conferenceId);
  if (own === null || conference === null) return null;
  const everybody = await registrationsOf(ctx, conference.id);
  const registration = everybody.find(({ id }) => id === own.id);
  if (registration === undefined) return null;
  const programme = await programmeOf(ctx, conference.id);
  const disposal = conference.disposalId === null ? null : await disposalDecisionById(ctx, conference.disposalId);
  // What one has oneself is not taken from one.
  const others = everybody.filter(({ id }) => id !== own.id);
  return { conference, programme, registration, left: leftOf(programme, others), disposal };
}
