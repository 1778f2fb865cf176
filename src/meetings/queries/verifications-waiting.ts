import { sql } from 'drizzle-orm';
import { isInside, isSecretariat } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { urgencyOf, type Waiting } from '../../platform/waiting.ts';
import { longDate } from '../../ui/index.ts';
import type { MeetingWithLife } from '../meeting.ts';
import { verifyBy } from '../minutes/verifying.ts';
import { meetingsWhere } from './meetings.ts';
import { ruleOn } from './rules.ts';

type Why = 'verify' | 'objected' | 'freeze';

/** What waits about notes and minutes: a verifier's own word; for the secretariat objections, and held meetings whose text is not frozen. */
export async function verificationsWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  if (!isInside(ctx.actor)) return [];
  const found = await meetingsThatWait(ctx);
  if (found.length === 0) return [];
  const meetings = new Map(
    (await meetingsWhere(ctx, { ids: found.map(({ meetingId }) => meetingId) })).map((each) => [each.id, each]),
  );
  const waiting: Waiting[] = [];
  for (const { meetingId, why } of found) {
    const meeting = meetings.get(meetingId);
    if (meeting === undefined) continue;
    const { verifyDays, recordKind } = await ruleOn(ctx, meeting.organId, meeting.on);
    const by = verifyBy(meeting.on, verifyDays);
    waiting.push({
      ...{ key: `minutes-${why}-${meetingId}`, by, urgency: why === 'objected' ? 'now' : urgencyOf(by, ctx.today) },
      ...told(meeting, why, recordKind, by),
    });
  }
  return waiting;
}

/** One trip: it is asked with every page. */
async function meetingsThatWait(ctx: Ctx): Promise<readonly { readonly meetingId: string; readonly why: Why }[]> {
  const open = sql`not exists (select 1 from minutes_paragraphs p where p.meeting_id = m.id)`;
  const current = sql`not exists (select 1 from minutes_verifiers r where r.replaces = v.id)`;
  const latest = sql`(select f.id from meeting_minutes f where f.meeting_id = m.id order by f.number desc limit 1)`;
  const said = sql`(select s.kind from verifications s where s.verifier_id = v.id and s.minutes_id = ${latest} order by s.seq desc limit 1)`;
  const own = sql`select m.id, 'verify' as why from minutes_verifiers v join meetings m on m.id = v.meeting_id
    where v.person_id = samrad_person() and ${current} and ${open} and ${latest} is not null and ${said} is null`;
  // For the secretariat alone, and of what has been held lately: an old meeting that nobody wrote on waits for nobody.
  const kept = sql`union all
    select distinct m.id, 'objected' from minutes_verifiers v join meetings m on m.id = v.meeting_id
    where ${current} and ${open} and ${said} = 'objected'
    union all
    select m.id, 'freeze' from meetings m where m.on_day <= ${ctx.today.toString()}::date
      and m.on_day > ${ctx.today.subtract({ days: 120 }).toString()}::date and m.stands = 'planned'
      and (select e.kind from sitting_events e where e.meeting_id = m.id order by e.seq desc limit 1) = 'closed'
      and not exists (select 1 from meeting_minutes f where f.meeting_id = m.id)`;
  const { rows } = await ctx.tx.execute<{ id: string; why: Why }>(sql`${own} ${isSecretariat(ctx.actor) ? kept : sql``}`);
  return rows.map(({ id, why }) => ({ meetingId: id, why }));
}

function told(
  { id, organ, on }: MeetingWithLife,
  why: Why,
  kind: 'notes' | 'minutes',
  by: ReturnType<typeof verifyBy>,
): Pick<Waiting, 'sentence' | 'button' | 'href'> {
  const minutes = `/moten/${id}/protokoll`;
  const sv = `${kind === 'notes' ? 'Minnesanteckningarna' : 'Protokollet'} från ${organ.name} den ${longDate('sv', on)}`;
  const en = `The ${kind === 'notes' ? 'notes' : 'minutes'} of ${organ.name}, ${longDate('en', on)},`;
  const last = {
    sv: by === null ? '' : `, senast den ${longDate('sv', by)}`,
    en: by === null ? '' : ` by ${longDate('en', by)}`,
  };
  if (why === 'verify')
    return {
      sentence: { sv: `${sv} väntar på att du justerar${last.sv}.`, en: `${en} wait for you to verify them${last.en}.` },
      ...{ button: { sv: 'Läs och justera', en: 'Read and verify' }, href: `${minutes}/justera` },
    };
  if (why === 'objected')
    return {
      sentence: { sv: `${sv} har fått en invändning.`, en: `${en} have met an objection.` },
      ...{ button: { sv: 'Läs invändningen', en: 'Read the objection' }, href: `${minutes}#justerare` },
    };
  return {
    sentence: { sv: `${sv} väntar på att du fryser texten.`, en: `${en} wait for you to freeze the text.` },
    ...{ button: { sv: 'Läs och frys', en: 'Read and freeze' }, href: minutes },
  };
}
