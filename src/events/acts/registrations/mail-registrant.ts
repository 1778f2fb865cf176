import { decideMailing, type MailWays, personalToken, withheldPersonalLink } from '../../../correspondence/index.ts';
import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { isOneAddress } from '../../../platform/mail/index.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import { linkHash } from '../../queries/registrations/registrations.ts';
import { confirmBy } from '../../registering/confirm-by.ts';
import { mailRequest } from '../../registering/mail-request.ts';
import { type MailFacts, type MailOccasion, type ParticipantMail, registrationMail } from '../../registering/mails.ts';
import type { Registration } from '../../registering/registration.ts';
import { registrationLinks } from '../../tables.ts';

/** What mails to participants are sent with. */
export interface ParticipantWays {
  readonly ways: MailWays;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  /** What the links in them follow from. */
  readonly secret: string;
}

/**
 * Mails one participant, with a link of their own; only a hash of it is kept, and the kept mail does not hold it.
 * @param requestId of the act: one mail for each registration, however often it is repeated
 * @returns whether a mail goes
 */
export async function mailRegistrant(
  ctx: Ctx,
  { ways, url, secret }: ParticipantWays,
  conference: Conference,
  to: Pick<Registration, 'id' | 'email' | 'name' | 'organisation' | 'language' | 'disposed'>,
  write: (link: string, bodyName: string) => ParticipantMail,
  requestId: string,
): Promise<boolean> {
  const body = await bodyOf(ctx);
  if (!ways.canSend || body === null || to.disposed || !isOneAddress(to.email)) return false;
  const home = to.language === 'en' ? `${url}/en` : url;
  const id = newId();
  const decided = await decideMailing(ctx, ways, {
    ...{ id, requestId: mailRequest(requestId, to.id), purpose: 'letter', owner: body.hostBoardId },
    ...{ to: to.email, counterpart: [to.name, to.organisation].filter((each) => each !== '').join(', ') },
    ...{ senderName: body.name, replyTo: isOneAddress(conference.contactMail) ? conference.contactMail : null, automatic: true },
    ...write(withheldPersonalLink(to.language, `${home}/anmalan`), body.name),
    ...{ about: { kind: 'conference', id: conference.id }, example: conference.example },
  });
  if (decided !== id) return false;
  const tokenHash = linkHash(personalToken(secret, id));
  await ctx.tx.insert(registrationLinks).values({ tokenHash, registrationId: to.id, mailingId: id, at: ctx.now });
  return true;
}

/** What is told about: read once for all who are told of it. */
export interface ToldOf {
  readonly conference: Conference;
  readonly programme: readonly ProgrammeItem[];
}

/** Mails somebody about their own registration. @returns whether a mail goes */
export async function tellRegistrant(
  ctx: Ctx,
  parts: ParticipantWays,
  { conference, programme }: ToldOf,
  registration: Registration,
  { occasion, requestId }: { readonly occasion: MailOccasion; readonly requestId: string },
): Promise<boolean> {
  const write = (link: string, bodyName: string) =>
    registrationMail(registration.language, occasion, mailFacts(conference, programme, registration, bodyName), link);
  return mailRegistrant(ctx, parts, conference, registration, write, requestId);
}

function mailFacts(
  conference: Conference,
  programme: readonly ProgrammeItem[],
  place: Registration,
  bodyName: string,
): MailFacts {
  const mustConfirm = !place.confirmed && (place.state === 'seat' || place.state === 'waiting');
  return { conference, programme, place, bodyName, confirmBy: mustConfirm ? confirmBy(place.since, conference.on) : null };
}
