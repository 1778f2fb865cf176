import { plansWithLife } from '../../plans/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { roundsList } from '../../rounds/index.ts';
import type { AboutThing } from '../agenda/about.ts';

/** What an item written by hand can be about: the plans and the rounds, as the reader sees them. From other things one comes with it. */
export async function aboutsToChoose(ctx: Ctx): Promise<readonly AboutThing[]> {
  const plans = await plansWithLife(ctx, ctx.today);
  const rounds = await roundsList(ctx);
  return [
    ...plans.map(({ plan: { id, title } }) => ({ kind: 'plan', id, title })),
    ...rounds.map(({ round: { id, title } }) => ({ kind: 'round', id, title })),
  ];
}
