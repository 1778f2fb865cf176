import { answerAddressFor, decideMailing, type FileToMail } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { NamedFile } from '../../../platform/documents/index.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { keepRecord, sha256Hex } from '../../../records/index.ts';
import { maySendPapers } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { dispatchMail, type FromWhom, paperOfText } from '../../queries/dispatch/papers.ts';
import { type Receiver, receiversOf } from '../../queries/dispatch/receivers.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import type { RoundResult } from '../../refusals.ts';
import { takeTurn } from '../in-turn.ts';

export interface SendPapers {
  readonly roundId: string;
  /** Boards, by who has the matter today. Those that have had the papers are passed over. */
  readonly boardIds: readonly string[];
  /** How each mail begins. */
  readonly intro: string;
}

/**
 * Decides one mail with all papers to each of these authorities, in the name of who asks. Asked again it decides nothing twice: a mail to
 * an authority is known by round and board, in the database too.
 * @returns how many mails were decided now
 */
export async function sendPapers(
  ctx: Ctx,
  providers: RoundsProviders,
  given: SendPapers,
): Promise<RoundResult<{ readonly mails: number }>> {
  if (!maySendPapers.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const intro = given.intro.trim();
  if (intro === '') return refuse('invalid', 'intro');
  await takeTurn(ctx, [given.roundId]);
  const round = await roundById(ctx, given.roundId);
  if (round === null) return refuse('not-found');
  if (round.withdrawal !== null) return refuse('round-withdrawn');
  if (!providers.mail.canSend) return refuse('no-mail-server');
  const receivers = (await receiversOf(ctx, round)).filter(({ boardId }) => given.boardIds.includes(boardId));
  if (receivers.length === 0) return refuse('invalid', 'namnd');
  const open = receivers.filter(({ canBeSent, mailbox }) => canBeSent && mailbox !== null);
  if (open.length === 0) return done({ mails: 0 });
  const text = paperOfText(ctx, providers, round);
  const from = { senderName: ctx.actor.label, domain: providers.mail.domain, text };
  for (const receiver of open) await decide(ctx, providers, { round, receiver, intro, from });
  return done({ mails: open.length });
}

interface Deciding {
  readonly round: Round;
  readonly receiver: Receiver;
  readonly intro: string;
  readonly from: FromWhom;
}

async function decide(ctx: Ctx, { mail }: RoundsProviders, deciding: Deciding): Promise<void> {
  const { round, receiver, intro, from } = deciding;
  const { board } = receiver.authority;
  const composed = await dispatchMail(ctx, round, receiver, from);
  const about = { kind: 'round', id: round.id };
  const files: FileToMail[] = [];
  for (const { key, fileName, kind, make } of composed.papers) {
    const file = await make();
    if (key === 'plan') files.push({ recordId: await keepText(ctx, round, file), fileName });
    else files.push({ file, title: `${fileName.replace(/\.\w+$/, '')}: ${round.textTitle}, ${board.name}`, kind });
  }
  await decideMailing(ctx, mail, {
    requestId: requestOf('dispatch', round.id, receiver.boardId, String(receiver.dispatches.length)),
    ...{ purpose: 'dispatch', owner: round.owner, to: receiver.mailbox ?? '', senderName: from.senderName },
    ...{ counterpart: `${board.name}, ${board.principalName}`, counterpartBoardId: board.id },
    replyTo: await answerAddressFor(ctx, mail, about, board.id),
    ...{ subject: composed.subject, body: composed.body(intro) },
    ...{ registrationNumber: round.registrationNumber, about, example: round.example, files },
  });
}

/** The text's paper lies in one record for all who get the same: its id follows from its bytes. */
async function keepText(ctx: Ctx, round: Round, { bytes, fileName }: NamedFile): Promise<string> {
  const kept = await keepRecord(ctx, {
    id: requestOf('paper-of-text', round.id, sha256Hex(bytes)),
    ...{ title: round.textTitle, kind: 'attachment', owner: round.owner, access: 'working-material', sharedWith: 'secretariat' },
    ...{
      bytes,
      fileName,
      about: { kind: 'round', id: round.id },
      registrationNumber: round.registrationNumber,
      example: round.example,
    },
  });
  if (!kept.ok) throw new Error(`the paper of a round was refused: ${kept.refusals.map(({ code }) => code).join(', ')}`);
  return kept.value.id;
}
