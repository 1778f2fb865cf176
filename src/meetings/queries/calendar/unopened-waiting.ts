import { sql } from 'drizzle-orm';
import { isSecretariat } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Waiting } from '../../../platform/waiting.ts';
import { longDate } from '../../../ui/index.ts';
import { meetingsWhere } from '../meetings.ts';

/** What nobody has said anything of for so many days is left in peace. */
const lately = 60;

/** For the secretariat: meetings that people were called to, whose day has passed, and that nobody opened. Were they held? */
export async function unopenedWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  if (!isSecretariat(ctx.actor)) return [];
  const { rows } = await ctx.tx.execute<{ id: string }>(sql`select m.id from meetings m
    where m.stands = 'planned' and m.on_day < ${ctx.today.toString()}::date
      and m.on_day >= ${ctx.today.subtract({ days: lately }).toString()}::date
      and exists (select 1 from meeting_notices n where n.meeting_id = m.id)
      and not exists (select 1 from sitting_events e where e.meeting_id = m.id)
      and not exists (select 1 from meeting_minutes f where f.meeting_id = m.id)`);
  if (rows.length === 0) return [];
  const meetings = await meetingsWhere(ctx, { ids: rows.map(({ id }) => id) });
  return meetings.map(({ id, organ, on }) => ({
    key: `unopened-${id}`,
    sentence: {
      sv: `${organ.name} skulle ha mötts den ${longDate('sv', on)}, men mötet har inte öppnats. Säg om det hölls.`,
      en: `${organ.name} was to meet on ${longDate('en', on)}, but the meeting has not been opened. Say whether it was held.`,
    },
    button: { sv: 'Säg om mötet hölls', en: 'Say whether it was held' },
    href: `/moten/${id}/andra`,
    urgency: 'soon',
    by: null,
  }));
}
