import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { helpsToWriteDrafts, isSecretariat } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { urgencyOf, type Waiting } from '../../platform/waiting.ts';
import { longDate } from '../../ui/index.ts';
import { personActing } from './person-acting.ts';
import { presidiumOf } from './preparation.ts';
import { ruleOn } from './rules.ts';

/** Agendas that the reader is asked to look through: until somebody says that they are ready, or the notice goes. By the day of the notice. */
export async function preparationsWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  const sits = ctx.actor.grants.some(({ organ, role }) => organ !== null && role !== 'reader');
  if (!sits || !helpsToWriteDrafts(ctx.actor) || isSecretariat(ctx.actor)) return [];
  const { rows } = await ctx.tx.execute<{ id: string; organ_id: string; organ: string; on_day: string }>(sql`
    select m.id, m.organ_id, o.name as organ, m.on_day::text as on_day from meetings m join organs o on o.id = m.organ_id
    where m.stands = 'planned' and m.on_day >= ${ctx.today.toString()}
      and (select p.kind from preparations p where p.meeting_id = m.id and p.kind <> 'remark' order by p.seq desc limit 1) = 'asked'
      and not exists (select 1 from meeting_notices n where n.meeting_id = m.id)
    order by m.on_day`);
  const me = rows.length === 0 ? null : await personActing(ctx);
  const waiting: Waiting[] = [];
  for (const { id, organ_id, organ, on_day } of rows) {
    const on = Temporal.PlainDate.from(on_day);
    if (!(await presidiumOf(ctx, organ_id, on)).some(({ personId }) => personId === me)) continue;
    const by = on.subtract({ days: (await ruleOn(ctx, organ_id, on)).noticeDays });
    waiting.push({
      key: `preparation-${id}`,
      sentence: {
        sv: `Du har ombetts att titta på dagordningen för ${organ} den ${longDate('sv', on)}, innan kallelsen går.`,
        en: `You have been asked to look at the agenda of ${organ} on ${longDate('en', on)}, before the notice goes.`,
      },
      button: { sv: 'Titta på dagordningen', en: 'Look at the agenda' },
      ...{ href: `/moten/${id}/forberedelse`, urgency: urgencyOf(by, ctx.today), by },
    });
  }
  return waiting;
}
