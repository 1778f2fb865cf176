import { sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import type { StageWord } from '../../introduction/stage-on.ts';
import { introductions } from '../../tables.ts';

interface Row extends Record<string, unknown>, Omit<StageWord, 'on' | 'seq'> {
  readonly day: string;
  readonly seq: string;
}

/**
 * What the principals have said of their stages, as `introductionsOf` reads it but for who and when: they are by the thousand on a page that only
 * counts them, and few days are many words' day.
 */
export async function stageWords(ctx: Ctx, planId: string): Promise<readonly StageWord[]> {
  const { rows } =
    await ctx.tx.execute<Row>(sql`select i.activity_id as "activityId", p.code, i.stage, i.on_day::text as day, i.seq
    from ${introductions} i join principals p on p.id = i.principal_id where i.plan_id = ${planId} order by i.seq`);
  const days = new Map<string, Temporal.PlainDate>();
  return rows.map(({ activityId, code, stage, day, seq }) => {
    // Drizzle says `unknown` of what a column's own reading gives.
    const on = days.get(day) ?? (introductions.on.mapFromDriverValue(day) as Temporal.PlainDate);
    days.set(day, on);
    return { activityId, code, stage, on, seq: Number(seq) };
  });
}
