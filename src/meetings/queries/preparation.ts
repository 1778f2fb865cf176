import { asc, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { assignmentsOn, organsOn } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import type { AgendaItem, MeetingWithLife } from '../meeting.ts';
import { type NoticeContent, noticeContent, noticeSha256 } from '../notice/notice-content.ts';
import { preparations } from '../tables.ts';
import { paperRowsOf } from './agenda.ts';

/** Somebody who prepares an organ's meetings. */
export interface Preparer {
  readonly personId: string;
  readonly name: string;
}

const leading: readonly string[] = ['chair', 'vice-chair'];

/** Who looks an organ's agenda through: its own chair and vice chairs, and the members of its presidium. Each once. */
export async function presidiumOf(ctx: Ctx, organId: string, day: Temporal.PlainDate): Promise<readonly Preparer[]> {
  const presidium = (await organsOn(ctx, day)).find(({ kind, parentId }) => kind === 'presidium' && parentId === organId);
  const own = await assignmentsOn(ctx, day, { organId });
  const held = presidium === undefined ? [] : await assignmentsOn(ctx, day, { organId: presidium.id });
  const preparing = [...own.filter(({ role }) => leading.includes(role)), ...held];
  const people = new Map(preparing.map(({ person }) => [person.id, person.name]));
  return [...people].map(([personId, name]) => ({ personId, name }));
}

/** Something that was said while a meeting was prepared. */
export interface PreparationSaid {
  readonly id: string;
  readonly kind: (typeof preparations.$inferSelect)['kind'];
  readonly itemId: string | null;
  readonly text: string;
  readonly personId: string | null;
  /** Null for what the program or somebody without a person said. */
  readonly name: string | null;
  readonly at: Temporal.Instant;
  readonly agenda: NoticeContent;
  readonly agendaSha256: string;
}

/** What has been said of a meeting's agenda, in order; nothing for those who may not see drafts. */
export async function preparationOf(ctx: Ctx, meetingId: string): Promise<readonly PreparationSaid[]> {
  const { id, kind, itemId, text, personId, at, agenda, agendaSha256 } = preparations;
  const name = sql<string | null>`(select p.name from people p where p.id = ${preparations.personId})`;
  const rows = await ctx.tx
    .select({ id, kind, itemId, text, personId, name, at, agenda, agendaSha256 })
    .from(preparations)
    .where(eq(preparations.meetingId, meetingId))
    .orderBy(asc(preparations.seq));
  // What `agenda` is: nothing else is ever written there (acts/preparation).
  return rows.map((row) => ({ ...row, agenda: row.agenda as NoticeContent }));
}

/**
 * The meeting and its agenda as they are now, told as they were when somebody said something of them. Papers are named by their records alone:
 * who may read one differs, and the hash may not.
 */
export async function agendaToPrepare(
  ctx: Ctx,
  meeting: MeetingWithLife,
  agenda: readonly AgendaItem[],
): Promise<{ readonly content: NoticeContent; readonly sha256: string }> {
  const papers = groupBy(await paperRowsOf(ctx, meeting.id), ({ itemId }) => itemId);
  const told = noticeContent(meeting, agenda, { number: 0, message: '', why: '' });
  const items = told.items.map((item) => ({
    ...item,
    papers: (papers.get(item.id) ?? []).map(({ recordId, withdrawnAt, withdrawnReason }) => ({
      ...{ recordId, title: '', fileName: '', withdrawn: withdrawnAt === null ? null : withdrawnReason },
    })),
  }));
  const content = { ...told, items };
  return { content, sha256: noticeSha256(content) };
}
