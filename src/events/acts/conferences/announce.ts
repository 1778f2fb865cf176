import type { Ctx } from '../../../platform/act.ts';
import type { Lang } from '../../../ui/index.ts';
import {
  type Announcement,
  cancellationAnnounced,
  changeAnnounced,
  speakerAnnounced,
  strikingAnnounced,
} from '../../announcing/announcements.ts';
import { type AudienceOf, audienceOf } from '../../announcing/audience.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import type { Registration } from '../../registering/registration.ts';
import type { ParticipantWays } from '../registrations/mail-registrant.ts';
import { type TellParticipants, tellParticipants } from '../registrations/tell-participants.ts';

/** What mails to participants are sent with. */
export type Announcing = ParticipantWays;

/** Everybody who is registered, as they stand before something is changed; nobody while registration has never been open. */
export function seatingBefore(ctx: Ctx, conference: Conference): Promise<readonly Registration[]> {
  return conference.hasOpened ? registrationsOf(ctx, conference.id) : Promise.resolve([]);
}

/** Mails everybody registered that the day, the times or the place have become others. @returns how many are mailed */
export async function tellOfChange(
  ctx: Ctx,
  parts: Announcing,
  { was, now, requestId }: { readonly was: Conference; readonly now: Conference; readonly requestId: string },
): Promise<number> {
  const write = (lang: Lang) => changeAnnounced(lang, was, now);
  return tell(ctx, parts, now, { of: null, occasion: 'changed', requestId, write });
}

/** Mails everybody registered that it is not held. @returns how many are mailed */
export async function tellOfCancelled(
  ctx: Ctx,
  parts: Announcing,
  conference: Conference,
  { reason, requestId }: { readonly reason: string; readonly requestId: string },
): Promise<number> {
  const write = (lang: Lang) => cancellationAnnounced(lang, conference, reason);
  return tell(ctx, parts, conference, { of: null, occasion: 'cancelled', requestId, write });
}

interface OfItem {
  readonly item: ProgrammeItem;
  readonly requestId: string;
}

/** Mails those whom an item concerned that it is struck. @param people as they stood before it was @returns how many are mailed */
export async function tellOfStruck(
  ctx: Ctx,
  parts: Announcing,
  conference: Conference,
  { item, reason, people, requestId }: OfItem & { readonly reason: string; readonly people: readonly Registration[] },
): Promise<number> {
  const write = (lang: Lang) => strikingAnnounced(lang, conference, item, reason);
  return tell(ctx, parts, conference, { of: item, people, occasion: 'changed', requestId, write });
}

/** Mails those whom an item concerns that somebody who was to speak does not come. @returns how many are mailed */
export async function tellOfSpeaker(
  ctx: Ctx,
  parts: Announcing,
  conference: Conference,
  { item, requestId }: OfItem,
): Promise<number> {
  const write = (lang: Lang) => speakerAnnounced(lang, conference, item);
  return tell(ctx, parts, conference, { of: item, occasion: 'speaker', requestId, write });
}

interface Telling extends Pick<TellParticipants, 'occasion' | 'requestId'> {
  readonly of: AudienceOf | null;
  readonly people?: readonly Registration[];
  readonly write: (lang: Lang) => Announcement;
}

async function tell(ctx: Ctx, parts: Announcing, conference: Conference, telling: Telling): Promise<number> {
  const { of, write, occasion, requestId } = telling;
  const people = telling.people ?? (await registrationsOf(ctx, conference.id));
  const to = audienceOf(people, of);
  // Nobody is registered: nothing is kept of a mail that went to nobody.
  if (to.length === 0) return 0;
  const [sv, en] = [write('sv'), write('en')];
  const isSession = of !== null && of.choice !== '';
  return tellParticipants(ctx, parts, conference, {
    ...{ to, whom: isSession ? 'session' : 'all', itemId: isSession ? of.id : null, occasion, requestId },
    ...{ subject: { sv: sv.subject, en: en.subject }, body: { sv: sv.body, en: en.body } },
  });
}
