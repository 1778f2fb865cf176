import { and, asc, eq, getTableColumns, gte, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { type Organ, organsEver } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { Meeting, MeetingLife, MeetingWithLife } from '../meeting.ts';
import { meetingMinutes, meetingNotices, meetings, minutesParagraphs, sittingEvents } from '../tables.ts';

const { requestId: _request, by: _by, at: _at, ...columns } = getTableColumns(meetings);

/** Narrows a list of meetings; what is left out does not narrow. */
export interface MeetingFilter {
  readonly from?: Temporal.PlainDate | undefined;
  /** The last day. */
  readonly to?: Temporal.PlainDate | undefined;
  readonly organId?: string | undefined;
  readonly ids?: readonly string[] | undefined;
}

/** Meetings by day and hour, cancelled ones too. */
export function meetingsWhere(ctx: Ctx, filter: MeetingFilter): Promise<readonly MeetingWithLife[]> {
  return read(
    ctx,
    and(
      filter.from === undefined ? undefined : gte(meetings.on, filter.from),
      filter.to === undefined ? undefined : lte(meetings.on, filter.to),
      filter.organId === undefined ? undefined : eq(meetings.organId, filter.organId),
      filter.ids === undefined ? undefined : inArray(meetings.id, filter.ids.filter(isUuid)),
    ),
  );
}

export async function meetingById(ctx: Ctx, id: string): Promise<MeetingWithLife | null> {
  if (!isUuid(id)) return null;
  return (await read(ctx, eq(meetings.id, id)))[0] ?? null;
}

async function read(ctx: Ctx, where: SQL | undefined): Promise<readonly MeetingWithLife[]> {
  const rows = await ctx.tx
    .select({ ...columns, life })
    .from(meetings)
    .where(where)
    .orderBy(asc(meetings.on), asc(meetings.starts));
  const organs = rows.length === 0 ? new Map() : await organsEver(ctx);
  return rows.map((row) => ({ ...row, organ: organOf(organs, row.organId) }));
}

function organOf(organs: ReadonlyMap<string, Organ>, id: string): Meeting['organ'] {
  const { name = '', kind = '' } = organs.get(id) ?? {};
  return { id, name, kind };
}

/**
 * Read with the meeting, in one trip: what the walls hide from the reader counts as not there. (Named outright: drizzle writes
 * the column of a lone table bare, and inside it would be another's.)
 */
const life = sql<MeetingLife>`jsonb_build_object(
  'noticed', coalesce((select max(n.number) from ${meetingNotices} n where n.meeting_id = meetings.id), 0),
  'sitting', coalesce((select case e.kind when 'closed' then 'closed' else 'open' end from ${sittingEvents} e
    where e.meeting_id = meetings.id order by e.seq desc limit 1), 'not-begun'),
  'currentItemId', (select e.item_id from ${sittingEvents} e where e.meeting_id = meetings.id order by e.seq desc limit 1),
  'minutesId', (select m.id from ${meetingMinutes} m where m.meeting_id = meetings.id order by m.number desc limit 1),
  'verified', exists (select 1 from ${minutesParagraphs} p where p.meeting_id = meetings.id))`;
