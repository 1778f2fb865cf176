import type { Temporal } from 'temporal-polyfill';
import { actsForPrincipal, isInside, isOfficerGrant, isSecretariat } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { urgencyOf, type Waiting } from '../../../platform/waiting.ts';
import { countInWords, dayAndMonth } from '../../../ui/index.ts';
import { daysLeft, type ReceivedReferral } from '../../received/received.ts';
import { type Stands, standsOfReferrals } from './positions.ts';
import { receivedReferralsOf } from './received.ts';

/** So near its last day an answer is spoken of. */
const daysBefore = 14;

/** What waits about received referrals: for the secretariat the answer and who is silent, for a principal's officers what it thinks. */
export async function receivedWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  const secretariat = isSecretariat(ctx.actor);
  if (!isInside(ctx.actor) || !(secretariat || ctx.actor.grants.some(isOfficerGrant))) return [];
  const open = (await receivedReferralsOf(ctx)).filter(({ state }) => state === 'open');
  const stands = await standsOfReferrals(
    ctx,
    open.map(({ id }) => id),
  );
  return open.flatMap((referral) => {
    const own = stands.get(referral.id) ?? [];
    return [...(secretariat ? forSecretariat(referral, own, ctx.today) : []), ...forOfficers(ctx, referral, own)];
  });
}

function forSecretariat(referral: ReceivedReferral, stands: readonly Stands[], today: Temporal.PlainDate): readonly Waiting[] {
  const { id, title, from, answerBy } = referral;
  const due = daysLeft(referral, today) <= daysBefore ? [toAnswer(referral, today)] : [];
  const silent = stands.filter(({ position, asks }) => {
    const last = asks.at(-1);
    return position === null && last !== undefined && last.until.until(today).days > 0;
  });
  if (silent.length === 0) return due;
  const count = (lang: 'sv' | 'en') => countInWords(lang, silent.length);
  return [
    ...due,
    {
      key: `received-silent-${id}`,
      sentence: {
        sv: `${title} (${from}): ${count('sv')} ${silent.length === 1 ? 'huvudman' : 'huvudmän'} har inte svarat i tid.`,
        en: `${title} (${from}): ${count('en')} ${silent.length === 1 ? 'principal has' : 'principals have'} not answered in time.`,
      },
      button: { sv: 'Påminn dem som är tysta', en: 'Remind those who are silent' },
      ...{ href: `/remisser/inkomna/${id}/fraga`, urgency: 'soon', by: answerBy },
    },
  ];
}

function toAnswer({ id, title, from, answerBy }: ReceivedReferral, today: Temporal.PlainDate): Waiting {
  const isPast = answerBy.until(today).days > 0;
  return {
    key: `received-to-answer-${id}`,
    sentence: isPast
      ? {
          sv: `${title}: svaret till ${from} skulle ha varit inne ${dayAndMonth('sv', answerBy)}.`,
          en: `${title}: the answer to ${from} was due on ${dayAndMonth('en', answerBy)}.`,
        }
      : {
          sv: `${title}: svaret till ${from} ska vara inne senast ${dayAndMonth('sv', answerBy)}.`,
          en: `${title}: the answer to ${from} is due on ${dayAndMonth('en', answerBy)}.`,
        },
    button: { sv: 'Gör klart svaret', en: 'Finish the answer' },
    ...{ href: `/remisser/inkomna/${id}`, urgency: urgencyOf(answerBy, today), by: answerBy },
  };
}

function forOfficers(
  { actor, today }: Ctx,
  { id, title, from }: ReceivedReferral,
  stands: readonly Stands[],
): readonly Waiting[] {
  return stands.flatMap(({ principal, position, asks }) => {
    const until = asks.at(-1)?.until;
    if (position !== null || until === undefined || !actsForPrincipal(actor, principal.id)) return [];
    return [
      {
        key: `position-to-give-${id}-${principal.id}`,
        sentence: {
          sv: `Samrådet frågar vad ${principal.name} tycker om ${title} från ${from}: svara senast ${dayAndMonth('sv', until)}.`,
          en: `The body asks what ${principal.name} thinks of ${title} from ${from}: answer by ${dayAndMonth('en', until)}.`,
        },
        button: { sv: 'Säg vad ni tycker', en: 'Say what you think' },
        ...{
          href: `/remisser/inkomna/${id}/huvudman/${encodeURIComponent(principal.code)}`,
          urgency: urgencyOf(until, today),
          by: until,
        },
      },
    ];
  });
}
