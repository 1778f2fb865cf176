import { inArray } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { decideMailing } from '../../../correspondence/index.ts';
import { type Board, type Body, bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { type NamedFile, type Sealer, safeFileName } from '../../../platform/documents/index.ts';
import { isOneAddress } from '../../../platform/mail/address.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import { keepRecord, noteDispatch } from '../../../records/index.ts';
import { longDate } from '../../../ui/index.ts';
import { mayKeepReceived } from '../../policy.ts';
import { answersOfReferral, type FrozenAnswer } from '../../queries/received/answers.ts';
import { principalsToAsk } from '../../queries/received/boards-to-ask.ts';
import { standsOfReferral } from '../../queries/received/positions.ts';
import { receivedReferralById } from '../../queries/received/received.ts';
import { answerMail, commonTextMail } from '../../received/answer-mail.ts';
import { answerPdf } from '../../received/answer-pdf.ts';
import type { PlainMail } from '../../received/ask-mail.ts';
import { type ReceivedReferral, receivedKind, type Sending } from '../../received/received.ts';
import type { ReceivedRefusal, ReceivedResult } from '../../received/refusals.ts';
import { answerSendings } from '../../tables.ts';
import type { ReceivedWays } from './ask-principals.ts';

/** What answers are sent with. */
export interface AnswerWays extends ReceivedWays {
  readonly sealer: Sealer | null;
}

export interface SendAnswer {
  readonly referralId: string;
  /** `mail`, `post`, `hand` or `web`, as typed. */
  readonly means: string;
  /** By mail to whoever asked: the address; in other ways: who got it. Not asked for where the principals get it by mail. */
  readonly to: string;
  /** The day it went, where it does not go by mail now. */
  readonly on: Temporal.PlainDate;
  /** `SVO den 12 mars 2027, § 14`. */
  readonly decidedBy: string;
  /** How the mails begin; may be empty. */
  readonly message: string;
  readonly requestId: string;
}

/** A mail that goes with an answer. */
export interface AnswerToMail extends PlainMail {
  readonly address: string;
  /** Whoever asked; or board and principal. */
  readonly to: string;
  /** Null for whoever asked. */
  readonly board: Board | null;
}

const allMeans = ['mail', 'post', 'hand', 'web'] as const satisfies readonly Sending['means'][];

/**
 * Sends the latest frozen answer: to whoever asked, or, where the body coordinates, to the principals; by our mail with the PDF, or noted as
 * sent in another way. It is dispatched, and so an official document (TF 2:10). @returns how many mails go
 */
export async function sendAnswer(
  ctx: Ctx,
  given: AnswerWays,
  input: SendAnswer,
): Promise<ReceivedResult<{ readonly mails: number }>> {
  if (!mayKeepReceived.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, `received ${input.referralId}`);
  const referral = await receivedReferralById(ctx, input.referralId);
  const body = await bodyOf(ctx);
  if (referral === null) return refuse('not-found');
  if (body === null) return refuse('body-missing');
  if ((await ctx.tx.$count(answerSendings, inArray(answerSendings.requestId, [input.requestId]))) > 0) return done({ mails: 0 });
  const answer = (await answersOfReferral(ctx, referral.id)).at(-1);
  if (answer === undefined) return refuse('not-frozen');
  const refusals = wrongIn(ctx, referral, input);
  const means = allMeans.find((each) => each === input.means);
  if (refusals.length > 0 || means === undefined) return { ok: false, refusals };
  const mails = means === 'mail' ? await mailsFor(ctx, given, referral, input) : [];
  if (means === 'mail' && mails.length === 0) return refuse('nobody-to-send', 'satt');
  const sending: Sent = { referral, body, answer, input, recordId: await keepPaper(ctx, given, referral, answer, body) };
  for (const [place, mail] of mails.entries()) await sendMail(ctx, given, sending, mail, place);
  if (means !== 'mail') await noteSent(ctx, sending, means);
  return done({ mails: mails.length });
}

/** What is wrong with how an answer is to be sent. Pure but for the day. */
export function wrongIn(
  { today }: Pick<Ctx, 'today'>,
  referral: Pick<ReceivedReferral, 'state' | 'how' | 'receivedOn'>,
  { means, to, on, decidedBy, message }: SendAnswer,
): readonly Refusal<ReceivedRefusal>[] {
  if (referral.state !== 'open') return [{ code: 'closed' }];
  const isMail = means === 'mail';
  const isToSender = !isMail || referral.how === 'answers';
  return [
    ...(allMeans.some((each) => each === means) ? [] : [{ code: 'means-missing', field: 'satt' } as const]),
    ...(isToSender && isMail && !isOneAddress(to.trim()) ? [{ code: 'mail-wrong', field: 'till' } as const] : []),
    ...(isToSender && !isMail && (to.trim() === '' || to.length > 300) ? [{ code: 'to-missing', field: 'till' } as const] : []),
    ...(Temporal.PlainDate.compare(on, today) > 0 ? [{ code: 'day-future', field: 'dag' } as const] : []),
    ...(Temporal.PlainDate.compare(on, referral.receivedOn) < 0 ? [{ code: 'days-turned', field: 'dag' } as const] : []),
    ...(decidedBy.trim() === '' || decidedBy.length > 300 ? [{ code: 'decided-by-missing', field: 'beslut' } as const] : []),
    ...(message.length > 5000 ? [{ code: 'text-long', field: 'message' } as const] : []),
  ];
}

/** The mails exactly as they would go now. */
export async function mailsFor(
  ctx: Ctx,
  { ways }: Pick<AnswerWays, 'ways'>,
  referral: ReceivedReferral,
  { to, decidedBy, message }: Pick<SendAnswer, 'to' | 'decidedBy' | 'message'>,
): Promise<readonly AnswerToMail[]> {
  const answer = (await answersOfReferral(ctx, referral.id)).at(-1);
  const body = await bodyOf(ctx);
  if (!ways.canSend || answer === undefined || body === null) return [];
  const facts = {
    ...{ referral, answerTitle: answer.content.title, decidedBy: decidedBy.trim(), message },
    ...{ senderName: ctx.actor.label, bodyName: body.name },
  };
  if (referral.how === 'answers') return [{ ...answerMail(facts), to: referral.from, address: to.trim(), board: null }];
  const stands = new Map((await standsOfReferral(ctx, referral.id)).map((each) => [each.principalId, each.asks.at(-1)?.boardId]));
  const answerBy = longDate('sv', referral.answerBy);
  return (await principalsToAsk(ctx)).flatMap(({ principal, boards }) => {
    const asked = boards.find(({ id }) => id === stands.get(principal.id));
    const board = asked?.mailbox ? asked : boards.find(({ mailbox }) => mailbox !== null);
    if (board === undefined || board.mailbox === null) return [];
    return [
      {
        ...commonTextMail(facts, principal.name, answerBy),
        to: `${board.name}, ${board.principalName}`,
        address: board.mailbox,
        board,
      },
    ];
  });
}

interface Sent {
  readonly referral: ReceivedReferral;
  readonly body: Body;
  readonly answer: FrozenAnswer;
  readonly input: SendAnswer;
  readonly recordId: string;
}

/** The answer as a paper, which goes. Made once for each number, however often it is sent. */
async function keepPaper(
  ctx: Ctx,
  { sealer }: AnswerWays,
  referral: ReceivedReferral,
  answer: FrozenAnswer,
  body: Body,
): Promise<string> {
  const file = await paperOfAnswer(ctx, sealer, referral, answer, 'a-2a');
  const kept = await keepRecord(ctx, {
    ...{
      id: requestOf('answer-paper', answer.id),
      title: answer.content.title,
      kind: 'referral-answer',
      owner: body.hostBoardId,
    },
    ...{ access: 'working-material', sharedWith: 'secretariat', bytes: file.bytes, fileName: file.fileName },
    ...{
      about: { kind: receivedKind, id: referral.id },
      registrationNumber: referral.ourNumber || null,
      example: referral.example,
    },
  });
  if (!kept.ok) throw new Error(`the paper of an answer was refused: ${kept.refusals.map(({ code }) => code).join(', ')}`);
  return kept.value.id;
}

/** A frozen answer as PDF. */
export async function paperOfAnswer(
  ctx: Ctx,
  sealer: Sealer | null,
  referral: ReceivedReferral,
  { content, number, frozenOn, textSha256 }: FrozenAnswer,
  standard: 'ua-1' | 'a-2a',
): Promise<NamedFile> {
  const frozen = { number, on: frozenOn, textSha256 };
  return answerPdf({ content, referral, frozen, standard, author: (await bodyOf(ctx))?.name ?? '', at: ctx.now, sealer });
}

async function sendMail(
  ctx: Ctx,
  { ways }: AnswerWays,
  { referral, body, answer, input, recordId }: Sent,
  mail: AnswerToMail,
  place: number,
) {
  const requestId = place === 0 ? input.requestId : requestOf('answer-mail', input.requestId, String(place));
  const mailingId = await decideMailing(ctx, ways, {
    ...{
      requestId: requestOf('answer', requestId),
      purpose: 'dispatch',
      owner: body.hostBoardId,
      to: mail.address,
      counterpart: mail.to,
    },
    ...{ counterpartBoardId: mail.board?.id ?? null, senderName: ctx.actor.label, subject: mail.subject, body: mail.body },
    ...{
      registrationNumber: referral.ourNumber || null,
      about: { kind: receivedKind, id: referral.id },
      example: referral.example,
    },
    files: [{ recordId, fileName: safeFileName(`${answer.content.title}.pdf`) }],
  });
  await ctx.tx.insert(answerSendings).values({
    ...{ answerId: answer.id, mailingId, means: 'mail', to: mail.to, on: ctx.today, decidedBy: input.decidedBy.trim() },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
}

async function noteSent(
  ctx: Ctx,
  { referral, body, answer, input, recordId }: Sent,
  means: 'post' | 'hand' | 'web',
): Promise<void> {
  const to = input.to.replaceAll(/\s+/g, ' ').trim();
  const noted = await noteDispatch(ctx, {
    ...{ id: requestOf('answer-line', input.requestId), direction: 'sent', on: input.on, counterpart: to },
    // A web form is handed in: the list of what was sent has no word of its own for it.
    ...{
      means: means === 'post' ? 'post' : 'hand',
      subject: answer.content.title,
      owner: body.hostBoardId,
      recordIds: [recordId],
    },
    ...{
      registrationNumber: referral.ourNumber || null,
      about: { kind: receivedKind, id: referral.id },
      example: referral.example,
    },
  });
  if (!noted.ok) throw new Error(`an answer's line was refused: ${noted.refusals.map(({ code }) => code).join(', ')}`);
  await ctx.tx.insert(answerSendings).values({
    ...{ answerId: answer.id, mailingId: null, means, to, on: input.on, decidedBy: input.decidedBy.trim() },
    ...{ by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
  });
}
