import { decideMailing } from '../../../correspondence/index.ts';
import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { keepRecord } from '../../../records/index.ts';
import { type Extract, type ExtractsAsked, extractKind, extractsSeen, extractsToSend } from '../../queries/extracts-to-send.ts';
import type { FrozenMinutes } from '../../queries/minutes.ts';
import { minutesFile } from '../../queries/minutes-on-paper.ts';
import type { MinutesResult } from '../../refusals/minutes.ts';
import { meetingToWrite } from './meeting-to-write.ts';
import type { VerifierWays } from './send-to-verifier.ts';

interface SendExtracts extends ExtractsAsked {
  readonly meetingId: string;
  /** Of what the person looked at (`extractsSeen`). */
  readonly seen: string;
}

/**
 * Sends §§ of finished minutes to boards' mailboxes, one mail for each § and board: a § is a matter of its own where it is registered. What a
 * board has had does not go again; when it goes, the extract is dispatched (TF 2:10). @throws TypesetError
 */
export async function sendExtracts(
  ctx: Ctx,
  { ways, sealer }: VerifierWays,
  input: SendExtracts,
): Promise<MinutesResult<{ readonly mails: number }>> {
  const found = await meetingToWrite(ctx, input.meetingId);
  if (!found.ok) return found;
  const { latest, complete } = found.value.minutes;
  if (latest === null || !complete) return refuse('extract-not-verified');
  const body = await bodyOf(ctx);
  if (!ways.canSend || body === null) return refuse('no-mail');
  const now = await extractsToSend(ctx, found.value.minutes, latest, input);
  if (now.toSend.length === 0) return done({ mails: 0 });
  if (extractsSeen(now) !== input.seen) return refuse('extracts-changed');
  const [owner, sent] = [body.hostBoardId, new Set(now.toSend.map(({ extract }) => extract))];
  for (const extract of sent) {
    const kept = await keepExtract(ctx, { extract, frozen: latest, owner, sealer });
    if (!kept.ok) return kept;
  }
  for (const { extract, boardId, board, mailbox, key } of now.toSend) {
    const { recordId, fileName, subject, body: text } = extract;
    await decideMailing(ctx, ways, {
      ...{ requestId: key, purpose: 'letter', owner, to: mailbox, counterpart: board, counterpartBoardId: boardId },
      ...{ senderName: ctx.actor.label, subject, body: text, about: { kind: extractKind, id: recordId } },
      ...{ example: latest.example, files: [{ recordId, fileName }] },
    });
  }
  return done({ mails: now.toSend.length });
}

interface ToKeep {
  readonly extract: Extract;
  readonly frozen: FrozenMinutes;
  /** Board id: the host authority's. */
  readonly owner: string;
  readonly sealer: VerifierWays['sealer'];
}

/** One record for all who get it; working material until it goes. */
async function keepExtract(ctx: Ctx, { extract, frozen, owner, sealer }: ToKeep): Promise<MinutesResult<null>> {
  const { bytes, fileName } = await minutesFile(ctx, frozen, { format: 'pdf', sealer, itemId: extract.itemId });
  const kept = await keepRecord(ctx, {
    ...{ id: extract.recordId, title: extract.subject, kind: 'minutes-extract', owner, bytes, fileName },
    ...{ access: 'working-material', sharedWith: 'secretariat', example: frozen.example },
    about: { kind: 'minutes', id: frozen.id },
  });
  return kept.ok ? done(null) : refuse('file-refused');
}
