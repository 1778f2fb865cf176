import { asc, eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import type { AnswerText } from '../../received/answer-text.ts';
import { answerDrafts, receivedAnswers } from '../../tables.ts';

/** An answer as it was frozen. */
export interface FrozenAnswer {
  readonly id: string;
  readonly referralId: string;
  readonly number: number;
  readonly content: AnswerText;
  readonly textSha256: string;
  readonly recordId: string;
  readonly frozenOn: Temporal.PlainDate;
}

/** The answers of a referral, the first first. */
export function answersOfReferral(ctx: Ctx, referral: string): Promise<readonly FrozenAnswer[]> {
  const { id, referralId, number, content, textSha256, recordId, frozenOn } = receivedAnswers;
  return ctx.tx
    .select({ id, referralId, number, content, textSha256, recordId, frozenOn })
    .from(receivedAnswers)
    .where(eq(referralId, referral))
    .orderBy(asc(number));
}

export interface AnswerDraft {
  readonly content: AnswerText;
  /** Counts the savings. */
  readonly version: number;
}

/** The answer as it is being written; null before anybody has begun, and for those who may not see drafts. */
export async function draftOfAnswer(ctx: Ctx, referralId: string): Promise<AnswerDraft | null> {
  const { content, version } = answerDrafts;
  const [found] = await ctx.tx.select({ content, version }).from(answerDrafts).where(eq(answerDrafts.referralId, referralId));
  return found ?? null;
}
