import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { Lang } from '../../../ui/index.ts';
import type { MailTarget } from '../../after/after.ts';
import { areGone } from '../../participants/participants.ts';
import { receiversOf } from '../../participants/receivers.ts';
import { mayKeepConferences } from '../../policy.ts';
import { conferenceById, programmeOf } from '../../queries/conferences/conferences.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import type { AfterResult } from '../../refusals/after.ts';
import type { Registration } from '../../registering/registration.ts';
import type { ParticipantWays } from '../registrations/mail-registrant.ts';
import { tellParticipants } from '../registrations/tell-participants.ts';

const mostOfSubject = 200;
const mostOfBody = 10_000;

export interface MailToWrite {
  readonly conferenceId: string;
  /** Null: not chosen. */
  readonly to: MailTarget | null;
  /** The session, when it goes to those of one. */
  readonly itemId: string | null;
  readonly subject: string;
  /** Plain text, without greeting and farewell. */
  readonly body: string;
  /** For those who registered in English; both '' when they get the Swedish. */
  readonly englishSubject: string;
  readonly englishBody: string;
}

/** What is wrong with a mail before anybody gets it. @param canSend whether mails can go at all */
export async function checkMail(
  ctx: Ctx,
  mail: MailToWrite,
  canSend: boolean,
): Promise<AfterResult<{ readonly to: MailTarget }>> {
  if (!canSend) return refuse('no-mail');
  if (mail.to === null) return refuse('to-missing', 'to');
  const isSession = mail.to === 'session';
  const items = isSession ? await programmeOf(ctx, mail.conferenceId) : [];
  if (isSession && !items.some(({ id, choice }) => id === mail.itemId && choice !== '')) return refuse('session-missing', 'item');
  if (mail.subject.trim() === '') return refuse('subject-missing', 'subject');
  if (mail.subject.length > mostOfSubject) return refuse('subject-long', 'subject');
  if (mail.body.trim() === '') return refuse('body-missing', 'body');
  if (mail.body.length > mostOfBody) return refuse('body-long', 'body');
  if (mail.englishSubject.length > mostOfSubject) return refuse('subject-long', 'englishSubject');
  if (mail.englishBody.length > mostOfBody) return refuse('body-long', 'englishBody');
  const [english, wrote] = [mail.englishSubject.trim(), mail.englishBody.trim()];
  if ((english === '') !== (wrote === '')) return refuse('english-halved', english === '' ? 'englishSubject' : 'englishBody');
  return done({ to: mail.to });
}

/** What somebody's copy is written in: all of it in Swedish where there is no English text. */
export function languageFor({ language }: Pick<Registration, 'language'>, { englishSubject }: MailToWrite): Lang {
  return englishSubject.trim() === '' ? 'sv' : language;
}

/** Mails those who are chosen, each with a link of their own. @returns how many mails go */
export async function writeToParticipants(
  ctx: Ctx,
  parts: ParticipantWays,
  input: MailToWrite & { readonly requestId: string },
): Promise<AfterResult<{ readonly count: number }>> {
  if (!mayKeepConferences.allows(ctx.actor, undefined)) return refuse('not-allowed');
  // Nobody gets or loses a seat between who is chosen and who is written to.
  await inTurn(ctx, `conference ${input.conferenceId}`);
  const conference = await conferenceById(ctx, input.conferenceId);
  if (conference === null) return refuse('not-found');
  const checked = await checkMail(ctx, input, parts.ways.canSend);
  if (!checked.ok) return checked;
  const people = await registrationsOf(ctx, conference.id);
  if (areGone(people)) return refuse('details-gone');
  const { to: whom } = checked.value;
  const itemId = whom === 'session' ? input.itemId : null;
  const to = receiversOf(people, whom, itemId);
  if (to.length === 0) return refuse('nobody', 'to');
  const count = await tellParticipants(ctx, parts, conference, {
    ...{ to: to.map((each) => ({ ...each, language: languageFor(each, input) })), whom, itemId },
    ...{ occasion: 'written', requestId: input.requestId },
    subject: { sv: input.subject.trim(), en: input.englishSubject.trim() },
    body: { sv: input.body.trim(), en: input.englishBody.trim() },
  });
  return done({ count });
}
