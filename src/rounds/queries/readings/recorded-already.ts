import { sql } from 'drizzle-orm';
import type { Ctx } from '../../../platform/act.ts';

/** What of a § is recorded already. */
export interface RecordedAlready {
  /** The § that an earlier sending of the same form recorded. */
  readonly minutesItemId: string | null;
  /** A decision that says so already: for one of the steps, by the same § on the same day, neither carried over nor corrected. */
  readonly same: { readonly round: string; readonly decision: string } | null;
}

/** In one question, asked when the rounds' turn has come. */
export async function recordedAlready(
  ctx: Ctx,
  asked: {
    readonly request: string;
    readonly stepIds: readonly string[];
    readonly on: string;
    readonly paragraph: string | null;
  },
): Promise<RecordedAlready> {
  // One by one, not as a list: of a list the database knows too little to plan the question once for all.
  const ids = asked.stepIds.map((id) => sql`${id}::uuid`);
  const steps = ids.length === 0 ? sql`null` : sql.join(ids, sql`, `);
  const { rows } = await ctx.tx.execute<{ minutes_item_id: string | null; same: RecordedAlready['same'] }>(sql`
    select (select id from minutes_items where request_id = ${asked.request}) as minutes_item_id,
      (select jsonb_build_object('round', d.round_id, 'decision', d.id)
        from decisions d join minutes_items m on m.id = d.minutes_item_id
        where d.step_id in (${steps}) and m.on_day = ${asked.on}::date
          and m.paragraph is not distinct from ${asked.paragraph}::text and d.outcome <> 'annul' and d.carried_from is null
          and not exists (select from decisions c where c.replaces = d.id and c.correction)
        order by d.seq limit 1) as same`);
  const [found] = rows;
  return { minutesItemId: found?.minutes_item_id ?? null, same: found?.same ?? null };
}
