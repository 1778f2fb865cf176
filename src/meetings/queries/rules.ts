import { and, desc, inArray, lte } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { type OrganRule, ruleWithout } from '../meeting.ts';
import { organRules } from '../tables.ts';

/** The rule of an organ in force on a day; what holds without one where it has none. */
export async function ruleOn(ctx: Ctx, organId: string, day: Temporal.PlainDate): Promise<OrganRule> {
  return (await rulesOn(ctx, [organId], day)).get(organId) ?? ruleWithout(organId);
}

/** The rules in force on a day, of those organs that have one. */
export async function rulesOn(
  ctx: Ctx,
  organIds: readonly string[],
  day: Temporal.PlainDate,
): Promise<ReadonlyMap<string, OrganRule>> {
  if (organIds.length === 0) return new Map();
  const rows = await ctx.tx
    .select()
    .from(organRules)
    .where(and(inArray(organRules.organId, [...organIds]), lte(organRules.from, day)))
    .orderBy(desc(organRules.from), desc(organRules.seq));
  return new Map([...rows].reverse().map((row) => [row.organId, row]));
}
