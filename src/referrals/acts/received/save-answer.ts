import { and, eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { canonicalProse } from '../../../platform/prose/index.ts';
import { done, refuse } from '../../../platform/result.ts';
import { mayKeepReceived } from '../../policy.ts';
import { draftOfAnswer } from '../../queries/received/answers.ts';
import { receivedReferralById } from '../../queries/received/received.ts';
import type { AnswerText } from '../../received/answer-text.ts';
import type { ReceivedResult } from '../../received/refusals.ts';
import { answerDrafts } from '../../tables.ts';

interface SaveAnswer {
  readonly referralId: string;
  readonly content: AnswerText;
  /** The version that it was written from; 0 before anybody has saved. */
  readonly base: number;
}

const most = { title: 200, part: 60_000 };

/** Saves the answer as far as it is written. Refused when another has saved in between, with what was typed kept by the page. */
export async function saveAnswer(ctx: Ctx, { referralId, content, base }: SaveAnswer): Promise<ReceivedResult<null>> {
  if (!mayKeepReceived.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const referral = await receivedReferralById(ctx, referralId);
  if (referral === null) return refuse('not-found');
  const { title, summary, body, differences } = content;
  const long = (
    [
      ['summary', summary],
      ['body', body],
      ['differences', differences],
    ] as const
  ).find(([, text]) => text.length > most.part);
  if (title.trim() === '' || title.length > most.title) return refuse('title-missing', 'title');
  if (long !== undefined) return refuse('text-long', long[0]);
  const to: AnswerText = {
    ...{
      title: title.normalize('NFC').replaceAll(/\s+/g, ' ').trim(),
      summary: canonicalProse(summary),
      body: canonicalProse(body),
    },
    differences: canonicalProse(differences),
  };
  const before = await draftOfAnswer(ctx, referralId);
  if (before !== null && sameAnswer(before.content, to)) return done(null);
  if (referral.state !== 'open') return refuse('closed');
  if ((before?.version ?? 0) !== base) return refuse('draft-changed', 'body');
  const written = { content: to, version: base + 1, by: ctx.actor.account, at: ctx.now };
  const saved =
    before === null
      ? await ctx.tx
          .insert(answerDrafts)
          .values({ referralId, ...written })
          .onConflictDoNothing()
          .returning({ id: answerDrafts.referralId })
      : await ctx.tx
          .update(answerDrafts)
          .set(written)
          .where(and(eq(answerDrafts.referralId, referralId), eq(answerDrafts.version, base)))
          .returning({ id: answerDrafts.referralId });
  return saved.length === 0 ? refuse('draft-changed', 'body') : done(null);
}

function sameAnswer(a: AnswerText, b: AnswerText): boolean {
  return a.title === b.title && a.summary === b.summary && a.body === b.body && a.differences === b.differences;
}
