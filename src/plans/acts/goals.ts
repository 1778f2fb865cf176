import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { planGoals } from '../tables.ts';

/**
 * Makes an area's goals these, in this order. A goal whose words are unchanged keeps its id wherever it moves; the others
 * take over the ids that are left, in order, so that a reworded goal stays the same goal.
 */
export async function writeGoals(ctx: Ctx, areaId: string, given: readonly string[]): Promise<void> {
  const texts = given.map((text) => text.trim()).filter((text) => text !== '');
  const left = await ctx.tx.select().from(planGoals).where(eq(planGoals.areaId, areaId)).orderBy(asc(planGoals.ordinal));
  const take = (text?: string) => {
    const at = left.findIndex((goal) => text === undefined || goal.text === text);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const same = texts.map((text) => take(text));
  for (const [ordinal, text] of texts.entries()) {
    const goal = same[ordinal] ?? take();
    if (goal === undefined) await ctx.tx.insert(planGoals).values({ areaId, ordinal, text });
    else if (goal.text !== text || goal.ordinal !== ordinal) {
      await ctx.tx.update(planGoals).set({ ordinal, text }).where(eq(planGoals.id, goal.id));
    }
  }
  for (const goal of left) await ctx.tx.delete(planGoals).where(eq(planGoals.id, goal.id));
}
