import type { Ctx } from '../../../platform/act.ts';
import type { FollowedText } from '../../followed-plan.ts';
import { tokenHash } from '../../reporting/personal-link.ts';
import { followedText } from '../followed-plans.ts';
import { type Ask, askByHash } from './asks.ts';
import { type Period, periodById } from './periods.ts';

/** What a personal link leads to. */
interface OpenedByLink {
  readonly ask: Ask;
  /** A closed one takes no answers: the page says so. */
  readonly period: Period;
  readonly plan: FollowedText;
}

/**
 * What a personal link leads to; null for one that nobody has been sent, or whose receiver has been sent another since. Asked as the
 * program (`goOnAs`): whoever has the link has no account.
 */
export async function openedByLink(ctx: Ctx, token: string): Promise<OpenedByLink | null> {
  const ask = await askByHash(ctx, tokenHash(token));
  const period = ask === null ? null : await periodById(ctx, ask.periodId);
  const plan = period === null ? null : await followedText(ctx, period.versionId);
  return ask === null || period === null || plan === null ? null : { ask, period, plan };
}
