import { and, desc, eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { personalToken } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import type { Lang } from '../../../ui/index.ts';
import type { Conference } from '../../conference.ts';
import { mayKeepConferences, mayRegister } from '../../policy.ts';
import { conferenceById, programmeOf } from '../../queries/conferences/conferences.ts';
import { linkHash, registrationsOf } from '../../queries/registrations/registrations.ts';
import type { RegistrationRefusal, RegistrationResult } from '../../refusals/registrations.ts';
import { addressKey, checkAddress, checkDetails, type Details, tidied } from '../../registering/details.ts';
import type { Registration } from '../../registering/registration.ts';
import { registrationLinks, registrations, registrationTurns } from '../../tables.ts';
import { keepChoices } from './keep-choices.ts';
import { type ParticipantWays, type ToldOf, tellRegistrant } from './mail-registrant.ts';

export interface Register extends Details {
  readonly conferenceId: string;
  /** May be empty where the secretariat writes somebody down who has none. */
  readonly email: string;
  readonly language: Lang;
  /** The secretariat writes down who telephones: confirmed at once, and also while registration is closed. */
  readonly how: 'form' | 'secretariat';
  readonly example?: boolean | undefined;
  /** Chosen by the form: registered once, however often it is sent. */
  readonly requestId: string;
}

export interface Registered {
  readonly registrationId: string;
  /** `known`: the address was registered already, and its link goes to it anew. Whoever sent the form is told the same in all cases. */
  readonly outcome: 'registered' | 'again' | 'known' | 'repeated';
  /** What the personal link ends with, where no mail goes that could hold it; null otherwise, and never for who was known. */
  readonly token: string | null;
}

/** How long an address is left alone after a mail that somebody had sent to it by typing it. */
const quietMinutes = 10;
/** Whoever has had as many links in a day has one: more of them would only fill the mailbox. */
const mostADay = 5;

/**
 * Takes a place at a conference, the last in turn: one at a time, so that the order is that in which they came (docs/adr/0020). Whoever is
 * registered already keeps their place and details as they are, since anybody can type an address, and is mailed their link.
 */
export async function register(ctx: Ctx, parts: ParticipantWays, input: Register): Promise<RegistrationResult<Registered>> {
  const { conferenceId, requestId, how } = input;
  const may = how === 'form' ? mayRegister : mayKeepConferences;
  if (!may.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, `conference ${conferenceId}`);
  const conference = await conferenceById(ctx, conferenceId);
  if (conference === null) return refuse('not-found');
  const email = input.email.trim();
  const of = { conference, programme: await programmeOf(ctx, conference.id) };
  const refusals = refuseTyped(of, { ...input, ...tidied(input), email });
  if (refusals.length > 0) return { ok: false, refusals };
  const key = email === '' ? `none ${requestId}` : addressKey(email);
  const earlier = await doneAs(ctx, requestId);
  if (earlier !== null && earlier.emailKey !== key) return refuse('form-used');
  if (earlier !== null)
    return done({ registrationId: earlier.id, outcome: 'repeated', token: await shownBefore(ctx, parts, input) });
  const known = await registrationAt(ctx, conference.id, key);
  if (known !== null && (known.state === 'seat' || known.state === 'waiting')) {
    if (how === 'secretariat') return refuse('known-already', 'email');
    await mailAnew(ctx, parts, of, { known, requestId });
    return done({ registrationId: known.id, outcome: 'known', token: null });
  }
  return done(await takePlace(ctx, parts, of, { input, email, key, known }));
}

function refuseTyped({ conference, programme }: ToldOf, input: Register): readonly Refusal<RegistrationRefusal>[] {
  const { state } = conference;
  if (state === 'cancelled' || state === 'over') return [{ code: state }];
  if (input.how === 'form' && (state !== 'open' || conference.disposalId === null)) return [{ code: 'not-open' }];
  // Nobody's details are taken before it is said when they go.
  if (conference.disposalId === null) return [{ code: 'no-disposal' }];
  const needsAddress = input.how === 'form' || input.email !== '';
  return [...checkDetails(input, programme), ...(needsAddress ? checkAddress(input.email) : [])];
}

/** Who was registered by the form before, if it has been sent. */
async function doneAs(ctx: Ctx, requestId: string) {
  const [row] = await ctx.tx
    .select({ id: registrations.id, emailKey: registrations.emailKey })
    .from(registrationTurns)
    .innerJoin(registrations, eq(registrations.id, registrationTurns.registrationId))
    .where(eq(registrationTurns.requestId, requestId));
  return row ?? null;
}

async function registrationAt(ctx: Ctx, conferenceId: string, key: string): Promise<Registration | null> {
  const [row] = await ctx.tx
    .select({ id: registrations.id })
    .from(registrations)
    .where(and(eq(registrations.conferenceId, conferenceId), eq(registrations.emailKey, key)));
  return row === undefined ? null : registrationNow(ctx, conferenceId, row.id);
}

async function registrationNow(ctx: Ctx, conferenceId: string, id: string): Promise<Registration | null> {
  return (await registrationsOf(ctx, conferenceId)).find((each) => each.id === id) ?? null;
}

/** The link again, unless one went to the address a moment ago: nobody's mailbox is to be filled by typing its address. */
async function mailAnew(
  ctx: Ctx,
  parts: ParticipantWays,
  of: ToldOf,
  { known, requestId }: { readonly known: Registration; readonly requestId: string },
): Promise<void> {
  const lately = await ctx.tx
    .select({ at: registrationLinks.at })
    .from(registrationLinks)
    .where(eq(registrationLinks.registrationId, known.id))
    .orderBy(desc(registrationLinks.at))
    .limit(mostADay);
  const minutesSince = (row: { readonly at: Temporal.Instant } | undefined) =>
    row === undefined ? Number.POSITIVE_INFINITY : ctx.now.since(row.at).total('minutes');
  const isQuiet = minutesSince(lately[0]) >= quietMinutes && minutesSince(lately[mostADay - 1]) >= 24 * 60;
  if (isQuiet) await tellRegistrant(ctx, parts, of, known, { occasion: 'link', requestId });
}

interface Taking {
  readonly input: Register;
  readonly email: string;
  readonly key: string;
  /** Who had cancelled or lapsed, and comes again. */
  readonly known: Registration | null;
}

async function takePlace(ctx: Ctx, parts: ParticipantWays, of: ToldOf, taking: Taking): Promise<Registered> {
  const { conference, programme } = of;
  const { input, known } = taking;
  const { how, requestId, itemIds } = input;
  const id = known?.id ?? newId();
  const turn = { registrationId: id, conferenceId: conference.id, how, by: ctx.actor.account, at: ctx.now };
  await keepDetails(ctx, conference, id, taking);
  await ctx.tx.insert(registrationTurns).values({ ...turn, kind: known === null ? 'registered' : 'again', requestId });
  const choosing = { registrationId: id, conferenceId: conference.id, programme, itemIds };
  await keepChoices(ctx, { ...choosing, before: known === null ? 'nothing' : 'past' });
  // Without mail nobody could be sent a link to confirm by; whom the secretariat writes down has told it themselves.
  if (how === 'secretariat' || !parts.ways.canSend)
    await ctx.tx.insert(registrationTurns).values({ ...turn, kind: 'confirmed', requestId: requestOf('confirmed', requestId) });
  const registration = await registrationNow(ctx, conference.id, id);
  const told = { occasion: 'registered', requestId } as const;
  const isMailed = registration !== null && (await tellRegistrant(ctx, parts, of, registration, told));
  const token = isMailed ? null : await linkToShow(ctx, parts, { registrationId: id, requestId });
  return { registrationId: id, outcome: known === null ? 'registered' : 'again', token };
}

async function keepDetails(ctx: Ctx, conference: Conference, id: string, { input, email, key, known }: Taking): Promise<void> {
  const { itemIds: _items, ...details } = tidied(input);
  const values = { ...details, language: input.language };
  if (known !== null) {
    await ctx.tx.update(registrations).set(values).where(eq(registrations.id, id));
    return;
  }
  await ctx.tx.insert(registrations).values({
    ...{ ...values, id, conferenceId: conference.id, email, emailKey: key, at: ctx.now, requestId: input.requestId },
    example: conference.example || input.example === true,
  });
}

/** A link that no mail holds. It follows from the form, so that whoever sends it twice is shown it twice. */
async function linkToShow(
  ctx: Ctx,
  { secret }: ParticipantWays,
  { registrationId, requestId }: { readonly registrationId: string; readonly requestId: string },
): Promise<string> {
  const token = personalToken(secret, requestId);
  await ctx.tx.insert(registrationLinks).values({ tokenHash: linkHash(token), registrationId, mailingId: null, at: ctx.now });
  return token;
}

async function shownBefore(ctx: Ctx, { secret }: ParticipantWays, { requestId }: Register): Promise<string | null> {
  const token = personalToken(secret, requestId);
  const isShown = (await ctx.tx.$count(registrationLinks, eq(registrationLinks.tokenHash, linkHash(token)))) > 0;
  return isShown ? token : null;
}
