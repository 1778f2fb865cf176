import { inArray } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { answerAddressFor, decideMailing, type MailWays, withheldPersonalLink } from '../../../correspondence/index.ts';
import { type Board, type Body, bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { recordsAbout, type StoredRecord } from '../../../records/index.ts';
import { mayKeepReceived } from '../../policy.ts';
import { principalsToAsk } from '../../queries/received/boards-to-ask.ts';
import { type Stands, standsOfReferral } from '../../queries/received/positions.ts';
import { receivedReferralById } from '../../queries/received/received.ts';
import { type PlainMail, positionMail } from '../../received/ask-mail.ts';
import { linkHash } from '../../received/personal-link.ts';
import { type ReceivedReferral, receivedKind } from '../../received/received.ts';
import type { ReceivedResult } from '../../received/refusals.ts';
import { positionAsks } from '../../tables.ts';

/** What mails about received referrals are sent with. */
export interface ReceivedWays {
  readonly ways: MailWays;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  /** What the links in them follow from. */
  readonly secret: string;
}

export interface AskPrincipals {
  readonly referralId: string;
  /** Each principal with the board whose mailbox the question goes to. */
  readonly to: readonly { readonly principalId: string; readonly boardId: string }[];
  readonly until: Temporal.PlainDate;
  /** How the mails begin; may be empty. */
  readonly message: string;
  readonly requestId: string;
}

/** A principal that is asked now, through a board, with the mail that goes; null where no mail can. */
export interface Asking {
  readonly stands: Stands;
  readonly board: Board;
  readonly mail: (PlainMail & { readonly address: string }) | null;
}

/**
 * Asks principals what they think of a received referral, by mail to a board's mailbox with a personal link and the referral's files. Who
 * is asked again and is silent gets a reminder. At most once a day to each. @returns how many mails go
 */
export async function askPrincipals(
  ctx: Ctx,
  given: ReceivedWays,
  input: AskPrincipals,
): Promise<ReceivedResult<{ readonly mails: number }>> {
  if (!mayKeepReceived.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, `received ${input.referralId}`);
  const referral = await receivedReferralById(ctx, input.referralId);
  const body = await bodyOf(ctx);
  if (referral === null) return refuse('not-found');
  if (body === null) return refuse('body-missing');
  const requests = input.to.map(({ principalId }) => requestFor(input.requestId, principalId));
  if (requests.length > 0 && (await ctx.tx.$count(positionAsks, inArray(positionAsks.requestId, requests))) > 0)
    return done({ mails: 0 });
  const askings = await askingsFor(ctx, given, referral, input);
  if (!askings.ok) return askings;
  const files = await filesOf(ctx, referral.id);
  for (const asking of askings.value) await ask(ctx, given, { referral, body, input, files }, asking);
  return done({ mails: askings.value.filter(({ mail }) => mail !== null).length });
}

/** Who is asked by which mail if it is done now. */
export async function askingsFor(
  ctx: Ctx,
  { ways, url }: Pick<ReceivedWays, 'ways' | 'url'>,
  referral: ReceivedReferral,
  { to, until, message }: Pick<AskPrincipals, 'to' | 'until' | 'message'>,
): Promise<ReceivedResult<readonly Asking[]>> {
  if (referral.state !== 'open') return refuse('closed');
  if (to.length === 0) return refuse('none-chosen', 'namnd');
  if (message.length > 5000) return refuse('text-long', 'message');
  if (Temporal.PlainDate.compare(until, ctx.today) < 0) return refuse('day-past', 'until');
  if (Temporal.PlainDate.compare(until, referral.answerBy) > 0) return refuse('after-last-day', 'until');
  const stands = await standsOfReferral(ctx, referral.id);
  const boards = new Map((await principalsToAsk(ctx)).map((each) => [each.principal.id, each.boards]));
  const [files, body] = [await filesOf(ctx, referral.id), await bodyOf(ctx)];
  const askings: Asking[] = [];
  for (const { principalId, boardId } of to) {
    const own = stands.find((each) => each.principalId === principalId);
    const board = boards.get(principalId)?.find(({ id }) => id === boardId);
    if (own === undefined || board === undefined) return refuse('board-unknown', 'namnd');
    if (own.asks.some(({ on }) => on.equals(ctx.today))) continue;
    const link = withheldPersonalLink('sv', `${url}/stallningstagande`);
    const mail = positionMail({
      ...{ referral, principal: own.principal.name, until, message, files: files.length, link },
      ...{ isReminder: own.asks.length > 0 && own.position === null, senderName: ctx.actor.label, bodyName: body?.name ?? '' },
    });
    askings.push({
      stands: own,
      board,
      mail: ways.canSend && board.mailbox !== null ? { ...mail, address: board.mailbox } : null,
    });
  }
  return askings.length === 0 ? refuse('asked-today', 'namnd') : done(askings);
}

/** The referral's own files, the first first. */
async function filesOf(ctx: Ctx, referralId: string): Promise<readonly StoredRecord[]> {
  return (await recordsAbout(ctx, receivedKind, referralId)).filter(({ kind }) => kind === 'referral').toReversed();
}

const requestFor = (requestId: string, principalId: string) => requestOf('position-ask', requestId, principalId);

interface Given {
  readonly referral: ReceivedReferral;
  readonly body: Body;
  readonly input: AskPrincipals;
  readonly files: readonly StoredRecord[];
}

async function ask(
  ctx: Ctx,
  { ways, secret }: ReceivedWays,
  { referral, body, input, files }: Given,
  asking: Asking,
): Promise<void> {
  const { board, mail, stands } = asking;
  const requestId = requestFor(input.requestId, stands.principalId);
  const about = { kind: receivedKind, id: referral.id };
  const mailingId = newId();
  if (mail !== null) {
    await decideMailing(ctx, ways, {
      ...{ id: mailingId, requestId, purpose: stands.asks.length > 0 ? 'reminder' : 'dispatch', owner: body.hostBoardId },
      ...{ to: mail.address, counterpart: `${board.name}, ${board.principalName}`, counterpartBoardId: board.id },
      ...{ senderName: ctx.actor.label, replyTo: await answerAddressFor(ctx, ways, about, board.id) },
      ...{
        subject: mail.subject,
        body: mail.body,
        about,
        registrationNumber: referral.ourNumber || null,
        example: referral.example,
      },
      files: files.map(({ id, fileName }) => ({ recordId: id, fileName })),
    });
  }
  await ctx.tx.insert(positionAsks).values({
    ...{
      referralId: referral.id,
      principalId: stands.principalId,
      boardId: board.id,
      until: input.until,
      message: input.message.trim(),
    },
    ...{
      mailingId: mail === null ? null : mailingId,
      tokenHash: mail === null ? null : linkHash(secret, mailingId),
      on: ctx.today,
    },
    ...{ by: ctx.actor.account, at: ctx.now, requestId },
  });
}
