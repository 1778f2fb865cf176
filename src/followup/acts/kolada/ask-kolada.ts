import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { askedOf, type KeptAnswer, type Question, titleAsked } from '../../kolada/question.ts';
import { mayKeepFollowup } from '../../policy.ts';
import { answerTo } from '../../queries/kolada/kept-answers.ts';
import type { KoladaResult } from '../../refusals/kolada.ts';
import { koladaAnswers } from '../../tables.ts';
import { wakeFetcher } from './tell.ts';

const hoursKept = 24;

/**
 * Has Kolada asked for key figures: those whose title holds the words, or those to begin with. The asking is done outside, by
 * `openKoladaFetcher`, for nobody may hold a transaction while somebody else's machine thinks. What was answered in the last day stands.
 * @param typed words of a title; null for those to begin with
 */
export async function askKolada(ctx: Ctx, typed: string | null): Promise<KoladaResult<Question>> {
  if (!mayKeepFollowup.allows(ctx.actor, undefined)) return refuse('not-allowed');
  const title = typed === null ? null : titleAsked(typed);
  if (typed !== null && title === null) return refuse('title-wrong', 'title');
  const question: Question = title === null ? { kind: 'to-begin-with' } : { kind: 'title', title };
  const kept = await answerTo(ctx, question);
  const isFresh = kept?.found && kept.failure === null && kept.at.until(ctx.now).total('hours') < hoursKept;
  if (isFresh) return done(question);
  if (kept?.waiting !== true) {
    const answer: KeptAnswer = { waiting: true, found: kept?.found ?? null, failure: null };
    const row = { asked: askedOf(question), answer, fetchedAt: kept?.found ? kept.at : ctx.now };
    await ctx.tx.insert(koladaAnswers).values(row).onConflictDoUpdate({ target: koladaAnswers.asked, set: { answer } });
  }
  await wakeFetcher(ctx);
  return done(question);
}
