import { eq } from 'drizzle-orm';
import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { inTurn } from '../../../platform/db/in-turn.ts';
import { safeFileName } from '../../../platform/documents/index.ts';
import { done, refuse } from '../../../platform/result.ts';
import { keepRecord } from '../../../records/index.ts';
import { mayKeepReceived } from '../../policy.ts';
import { answersOfReferral, draftOfAnswer } from '../../queries/received/answers.ts';
import { receivedReferralById } from '../../queries/received/received.ts';
import { answerBytes, answerSha256 } from '../../received/frozen-bytes.ts';
import { receivedKind } from '../../received/received.ts';
import type { ReceivedResult } from '../../received/refusals.ts';
import { receivedAnswers } from '../../tables.ts';

interface FreezeAnswer {
  readonly referralId: string;
  /** Hash of the answer that the person saw; refused when it is another by now. */
  readonly seen?: string | undefined;
  readonly requestId: string;
}

/**
 * Freezes the answer to a number that never changes, with its canonical bytes as a record of the host authority's. Freezing alone makes
 * nothing official: sending it does (TF 2:10). The same text, letter by letter, keeps the number that it has.
 */
export async function freezeAnswer(ctx: Ctx, input: FreezeAnswer): Promise<ReceivedResult<{ readonly number: number }>> {
  if (!mayKeepReceived.allows(ctx.actor, undefined)) return refuse('not-allowed');
  await inTurn(ctx, `received ${input.referralId}`);
  const referral = await receivedReferralById(ctx, input.referralId);
  const body = await bodyOf(ctx);
  if (referral === null) return refuse('not-found');
  if (body === null) return refuse('body-missing');
  const { number: numbered, requestId } = receivedAnswers;
  const [earlier] = await ctx.tx.select({ number: numbered }).from(receivedAnswers).where(eq(requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  if (referral.state !== 'open') return refuse('closed');
  const content = (await draftOfAnswer(ctx, referral.id))?.content;
  if (content === undefined || content.body.trim() === '') return refuse('answer-empty');
  const textSha256 = answerSha256(content);
  if (input.seen !== undefined && input.seen !== textSha256) return refuse('text-changed');
  const before = await answersOfReferral(ctx, referral.id);
  const latest = before.at(-1);
  if (latest?.textSha256 === textSha256) return done({ number: latest.number });
  const number = (latest?.number ?? 0) + 1;
  const kept = await keepRecord(ctx, {
    ...{
      title: content.title,
      kind: 'referral-answer',
      owner: body.hostBoardId,
      access: 'working-material',
      sharedWith: 'secretariat',
    },
    ...{ bytes: answerBytes(content), fileName: safeFileName(`${content.title} ${number}.json`), example: referral.example },
    ...{ about: { kind: receivedKind, id: referral.id }, registrationNumber: referral.ourNumber || null },
  });
  if (!kept.ok) return refuse('file-refused');
  await ctx.tx.insert(receivedAnswers).values({
    ...{ id: newId(), referralId: referral.id, number, content, textSha256, recordId: kept.value.id, frozenOn: ctx.today },
    ...{ by: ctx.actor.account, at: ctx.now, requestId: input.requestId },
  });
  return done({ number });
}
