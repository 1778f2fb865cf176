import { and, eq, isNull } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { canLinkTo, type LinkTarget } from '../../queries/conferences/link-targets.ts';
import type { AfterResult } from '../../refusals/after.ts';
import { conferenceOutcomes } from '../../tables.ts';
import { keptConference } from './kept-conference.ts';

const mostOfText = 1000;

interface SayOutcome {
  readonly conferenceId: string;
  /** In a sentence or two. */
  readonly text: string;
  /** Null: what was typed is no day. */
  readonly on: Temporal.PlainDate | null;
  /** In which area, activity or project; null: nowhere named. */
  readonly place: LinkTarget | null;
  /** Chosen by the form: said once, however often it is sent. */
  readonly requestId: string;
}

/** Says what the knowledge of a conference led to, and where. */
export async function sayOutcome(ctx: Ctx, input: SayOutcome): Promise<AfterResult<{ readonly id: string }>> {
  const found = await keptConference(ctx, input.conferenceId);
  if (!found.ok) return found;
  const [earlier] = await ctx.tx
    .select({ id: conferenceOutcomes.id })
    .from(conferenceOutcomes)
    .where(eq(conferenceOutcomes.requestId, input.requestId));
  if (earlier !== undefined) return done(earlier);
  const text = input.text.trim();
  if (text === '') return refuse('text-missing', 'text');
  if (text.length > mostOfText) return refuse('text-long', 'text');
  if (input.on === null) return refuse('day-wrong', 'on');
  if (ctx.today.until(input.on).sign > 0) return refuse('day-ahead', 'on');
  const { conferenceId, place, on, requestId } = input;
  if (place !== null && !(await canLinkTo(ctx, place))) return refuse('link-unknown', 'place');
  const id = newId();
  await ctx.tx.insert(conferenceOutcomes).values({
    ...{ id, conferenceId, text, on, ...place },
    ...{ requestId, by: ctx.actor.account, at: ctx.now },
  });
  return done({ id });
}

/** Takes back what was said, as when it was wrong. It stays in the history. Repeating it changes nothing. */
export async function takeBackOutcome(
  ctx: Ctx,
  input: { readonly conferenceId: string; readonly outcomeId: string },
): Promise<AfterResult<null>> {
  const found = await keptConference(ctx, input.conferenceId);
  if (!found.ok) return found;
  const { outcomeId, conferenceId } = input;
  const own = and(eq(conferenceOutcomes.id, outcomeId), eq(conferenceOutcomes.conferenceId, conferenceId));
  if (!isUuid(outcomeId) || (await ctx.tx.$count(conferenceOutcomes, own)) === 0) return refuse('not-found');
  await ctx.tx
    .update(conferenceOutcomes)
    .set({ endedAt: ctx.now })
    .where(and(own, isNull(conferenceOutcomes.endedAt)));
  return done(null);
}
