import { eq } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';
import { canonicalProse } from '../../../platform/prose/index.ts';
import { done, refuse } from '../../../platform/result.ts';
import { summaryOf } from '../../queries/after/after.ts';
import type { AfterResult } from '../../refusals/after.ts';
import { conferenceSummaries } from '../../tables.ts';
import { keptConference } from './kept-conference.ts';

const mostOfSummary = 50_000;

interface KeepSummary {
  readonly conferenceId: string;
  /** Running text (docs/adr/0012). */
  readonly text: string;
  /** The number that it was written from; 0 for the first. */
  readonly base: number;
  /** Chosen by the form: kept once, however often it is sent. */
  readonly requestId: string;
}

/** Keeps what was said at a conference as the next number; earlier ones stand. Refused when another has saved in between. */
export async function keepSummary(ctx: Ctx, input: KeepSummary): Promise<AfterResult<{ readonly number: number }>> {
  const found = await keptConference(ctx, input.conferenceId);
  if (!found.ok) return found;
  const [earlier] = await ctx.tx
    .select({ number: conferenceSummaries.number })
    .from(conferenceSummaries)
    .where(eq(conferenceSummaries.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  if (ctx.today.until(found.value.on).sign > 0) return refuse('not-over', 'text');
  const text = canonicalProse(input.text);
  if (text === '') return refuse('text-missing', 'text');
  if (text.length > mostOfSummary) return refuse('text-long', 'text');
  const latest = await summaryOf(ctx, input.conferenceId);
  if (latest !== null && latest.text === text) return done({ number: latest.number });
  if ((latest?.number ?? 0) !== input.base) return refuse('summary-changed', 'text');
  const number = input.base + 1;
  const { conferenceId, requestId } = input;
  await ctx.tx.insert(conferenceSummaries).values({ conferenceId, number, text, by: ctx.actor.account, at: ctx.now, requestId });
  return done({ number });
}
