import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { answerAddressFor, decideMailing, type MailWays } from '../../../correspondence/index.ts';
import { type Board, boardsOn, bodyOf } from '../../../members/index.ts';
import { type TextAndKeys, textAndKeys, textSha256 } from '../../../plans/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import type { NamedFile } from '../../../platform/documents/index.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { keepRecord, noteDispatch } from '../../../records/index.ts';
import { mayShare } from '../../policy.ts';
import type { ReferralResult } from '../../refusals.ts';
import { statementMail } from '../../statement/statement-mail.ts';
import { sharingBoards, sharings } from '../../tables.ts';

/** What the program gives: main.ts connects it. */
export interface ReferralPapers {
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  readonly ways: MailWays;
  /** A frozen version as a paper; null when there is none for the actor. */
  documentOf(ctx: Ctx, versionId: string): Promise<NamedFile | null>;
}

export interface SendForStatement {
  readonly versionId: string;
  readonly boardIds: readonly string[];
  readonly until: Temporal.PlainDate;
  readonly message: string;
  /** Chosen by the form: sent once, however often it is pressed. */
  readonly requestId: string;
  readonly registrationNumber?: string | null | undefined;
  readonly example?: boolean | undefined;
}

export interface SentForStatement {
  readonly id: string;
  /** How many mails were decided now. */
  readonly mails: number;
}

interface Sending extends SendForStatement {
  readonly id: string;
  readonly text: TextAndKeys;
  readonly body: { readonly name: string; readonly hostBoardId: string };
}

/**
 * Sends a frozen version to boards for statement: a formal referral. It is dispatched, and so official (TF 2:10), and received by each
 * authority. Each board with a mailbox gets one mail with the text; the others get their line in the list of what was sent, since they
 * read it here or are handed it.
 */
export async function sendForStatement(
  ctx: Ctx,
  papers: ReferralPapers,
  input: SendForStatement,
): Promise<ReferralResult<SentForStatement>> {
  if (!mayShare.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, input.requestId);
  const [earlier] = await ctx.tx.select({ id: sharings.id }).from(sharings).where(eq(sharings.requestId, input.requestId));
  if (earlier !== undefined) return done({ id: earlier.id, mails: 0 });
  const body = await bodyOf(ctx);
  if (body === null) return refuse('body-missing');
  const text = await textAndKeys(ctx, input.versionId);
  if (text === null || text.version === null) return refuse('not-found');
  if (Temporal.PlainDate.compare(input.until, ctx.today) < 0) return refuse('day-past', 'until');
  const chosen = [...new Set(input.boardIds)];
  const boards = (await boardsOn(ctx, ctx.today)).filter(({ id }) => chosen.includes(id));
  if (chosen.length === 0) return refuse('nobody-chosen', 'namnd');
  if (boards.length < chosen.length) return refuse('reader-unknown', 'namnd');
  const sending: Sending = { ...input, id: newId(), text, body };
  await write(ctx, sending, boards);
  return done({ id: sending.id, mails: await dispatch(ctx, papers, sending, boards) });
}

async function write(ctx: Ctx, { id, text, body, ...input }: Sending, boards: readonly Board[]): Promise<void> {
  await ctx.tx.insert(sharings).values({
    ...{ id, kind: 'statement', planId: text.planId, versionId: input.versionId, content: text.text, keys: text.keys },
    ...{ textSha256: textSha256(text.text), title: text.text.title, message: input.message.trim(), untilDay: input.until },
    ...{ host: body.hostBoardId, registrationNumber: input.registrationNumber?.trim() || null, sharedBy: ctx.actor.account },
    ...{ sharedAt: ctx.now, example: input.example ?? text.example, requestId: input.requestId },
  });
  await ctx.tx.insert(sharingBoards).values(boards.map((board) => ({ sharingId: id, boardId: board.id })));
}

async function dispatch(ctx: Ctx, papers: ReferralPapers, sending: Sending, boards: readonly Board[]): Promise<number> {
  const recordId = await keepPaper(ctx, papers, sending);
  const { ways } = papers;
  let mails = 0;
  for (const board of boards) {
    if (ways.canSend && board.mailbox !== null) {
      await mailTo(ctx, papers, sending, { board, mailbox: board.mailbox, recordId });
      mails += 1;
    } else await noteSent(ctx, sending, board, recordId);
  }
  return mails;
}

/** The paper that all get lies in one record of the host authority. */
async function keepPaper(ctx: Ctx, papers: ReferralPapers, { id, text, versionId, body, example }: Sending): Promise<string> {
  const file = (await papers.documentOf(ctx, versionId)) ?? {
    fileName: 'remiss.json',
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(JSON.stringify(text.text)),
  };
  const kept = await keepRecord(ctx, {
    ...{ title: `${text.text.title}, version ${text.version}, på remiss`, kind: 'attachment', owner: body.hostBoardId },
    ...{ access: 'working-material', sharedWith: 'secretariat', bytes: file.bytes, fileName: file.fileName },
    ...{ about: { kind: 'sharing', id }, example: example ?? text.example },
  });
  if (!kept.ok) throw new Error(`the paper of a referral was refused: ${kept.refusals.map(({ code }) => code).join(', ')}`);
  return kept.value.id;
}

interface To {
  readonly board: Board;
  readonly mailbox: string;
  readonly recordId: string;
}

async function mailTo(
  ctx: Ctx,
  { ways, url }: ReferralPapers,
  sending: Sending,
  { board, mailbox, recordId }: To,
): Promise<void> {
  const about = { kind: 'sharing', id: sending.id };
  const replyTo = await answerAddressFor(ctx, ways, about, board.id);
  const name = `${board.name}, ${board.principalName}`;
  const mail = statementMail({
    ...{ title: sending.text.text.title, bodyName: sending.body.name, board: name, until: sending.until },
    ...{ message: sending.message, registrationNumber: sending.registrationNumber?.trim() || null },
    ...{ answersComeIn: replyTo !== null, address: `${url}/remisser/${sending.id}`, senderName: ctx.actor.label },
  });
  await decideMailing(ctx, ways, {
    ...{ requestId: requestOf('referral', sending.id, board.id), purpose: 'dispatch', owner: sending.body.hostBoardId },
    ...{ to: mailbox, counterpart: name, counterpartBoardId: board.id, senderName: ctx.actor.label, replyTo, ...mail },
    ...{
      registrationNumber: sending.registrationNumber?.trim() || null,
      about,
      example: sending.example ?? sending.text.example,
    },
    files: [{ recordId, fileName: `${sending.text.text.title.replaceAll(/[\\/:*?"<>|]/g, '-')}.pdf` }],
  });
}

async function noteSent(ctx: Ctx, sending: Sending, board: Board, recordId: string): Promise<void> {
  const noted = await noteDispatch(ctx, {
    ...{ direction: 'sent', on: ctx.today, counterpart: `${board.name}, ${board.principalName}`, counterpartBoardId: board.id },
    ...{ means: 'program', subject: `Remiss: ${sending.text.text.title}`, owner: sending.body.hostBoardId },
    ...{ registrationNumber: sending.registrationNumber ?? null, about: { kind: 'sharing', id: sending.id } },
    ...{ example: sending.example ?? sending.text.example, recordIds: [recordId] },
  });
  if (!noted.ok) throw new Error(`a referral's line was refused: ${noted.refusals.map(({ code }) => code).join(', ')}`);
}
