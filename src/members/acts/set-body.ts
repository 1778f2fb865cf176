import { eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import { mayKeepMembers } from '../policy.ts';
import { type Body, bodyOf } from '../queries/body.ts';
import { type MembersRefusal, type Outcome, unless } from '../refusals.ts';
import { bodies, type DecisionRule } from '../tables.ts';
import { nameRefusals, textRefusals } from '../texts.ts';
import { boardRow } from './boards.ts';

/** What is said of the body; the rule is left as it is when none is given, and is that all approve for a new one. */
export type BodyFacts = Omit<Body, 'id' | 'defaultRule'> & { readonly defaultRule?: DecisionRule };

/** Says which consultation body this installation serves, and who owns its records. There is one. */
export async function setBody(ctx: Ctx, input: BodyFacts): Promise<Outcome<{ readonly id: string }>> {
  if (!mayKeepMembers.allows(ctx.actor, null)) return refuse('not-allowed');
  const refusals = [
    ...nameRefusals(input.name),
    ...nameRefusals(input.shortName, 'shortName'),
    ...nameRefusals(input.county, 'county'),
    ...textRefusals(input.mandate, 'mandate'),
    ...unless((await boardRow(ctx, input.hostBoardId)) !== undefined, 'host-missing', 'hostBoardId'),
    ...ruleRefusals(input.defaultRule ?? { kind: 'all' }),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const body = await bodyOf(ctx);
  const id = body?.id ?? newId();
  if (body === null) await ctx.tx.insert(bodies).values({ ...input, id });
  else await ctx.tx.update(bodies).set(input).where(eq(bodies.id, id));
  return done({ id });
}

/** Whether the numbers can be reached is asked when a round opens: principals come and go. */
function ruleRefusals(rule: DecisionRule): readonly MembersRefusal[] {
  const fits = (count: number, least: number) => Number.isInteger(count) && count >= least && count < 1000;
  if (rule.kind === 'region-and-at-least') return unless(fits(rule.municipalities, 0), 'rule-wrong', 'municipalities');
  return unless(rule.kind === 'all' || fits(rule.principals, 1), 'rule-wrong', 'principals');
}
