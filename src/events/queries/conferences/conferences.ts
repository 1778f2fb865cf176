import { and, asc, eq, getTableColumns, inArray, isNull, type SQL } from 'drizzle-orm';
import { organsEver } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import { conferenceState } from '../../conference-state.ts';
import { conferenceEvents, conferenceLinks, conferences, programmeItems, speakers } from '../../tables.ts';

const { requestId: _request, by: _by, at: _at, seq: _seq, ...columns } = getTableColumns(conferences);

/** Every conference, by day and hour, the earliest first; as far as the reader may see. */
export function conferencesOf(ctx: Ctx): Promise<readonly Conference[]> {
  return read(ctx, undefined);
}

export async function conferenceById(ctx: Ctx, id: string): Promise<Conference | null> {
  return isUuid(id) ? ((await read(ctx, eq(conferences.id, id)))[0] ?? null) : null;
}

/** Those of these that there are. */
export function conferencesById(ctx: Ctx, ids: readonly string[]): Promise<readonly Conference[]> {
  return read(ctx, inArray(conferences.id, [...ids]));
}

async function read(ctx: Ctx, where: SQL | undefined): Promise<readonly Conference[]> {
  const rows = await ctx.tx.select(columns).from(conferences).where(where).orderBy(asc(conferences.on), asc(conferences.starts));
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const organs = await organsEver(ctx);
  const events = await ctx.tx
    .select({ conferenceId: conferenceEvents.conferenceId, kind: conferenceEvents.kind, text: conferenceEvents.text })
    .from(conferenceEvents)
    .where(inArray(conferenceEvents.conferenceId, ids))
    .orderBy(asc(conferenceEvents.seq));
  const { id, conferenceId, planId, areaId, activityId, projectId } = conferenceLinks;
  const links = await ctx.tx
    .select({ id, conferenceId, planId, areaId, activityId, projectId })
    .from(conferenceLinks)
    .where(and(inArray(conferenceLinks.conferenceId, ids), isNull(conferenceLinks.endedAt)))
    .orderBy(asc(conferenceLinks.seq));
  const [eventsOf, linksOf] = [groupBy(events, (event) => event.conferenceId), groupBy(links, (link) => link.conferenceId)];
  return rows.map(({ organId, ...row }) => {
    const said = eventsOf.get(row.id) ?? [];
    const state = conferenceState({ ...row, events: said.map(({ kind }) => kind) }, ctx.today);
    return {
      ...row,
      organ: { id: organId, name: organs.get(organId)?.name ?? '' },
      state,
      cancelledBecause: state === 'cancelled' ? (said.at(-1)?.text ?? '') : null,
      hasOpened: said.some(({ kind }) => kind === 'opened'),
      links: (linksOf.get(row.id) ?? []).map(({ conferenceId: _, ...link }) => link),
    };
  });
}

/** The programme in time order, struck items too. */
export async function programmeOf(ctx: Ctx, conferenceId: string): Promise<readonly ProgrammeItem[]> {
  if (!isUuid(conferenceId)) return [];
  const { id, starts, ends, title, text, room, choice, seats, struckAt, struckReason } = programmeItems;
  const items = await ctx.tx
    .select({ id, starts, ends, title, text, room, choice, seats, struckAt, struckReason })
    .from(programmeItems)
    .where(eq(programmeItems.conferenceId, conferenceId))
    .orderBy(asc(starts), asc(ends), asc(programmeItems.seq));
  const said = items.length === 0 ? [] : await speakersOf(ctx, items);
  const of = groupBy(said, ({ itemId }) => itemId);
  return items.map(({ struckAt: at, struckReason: reason, ...item }) => ({
    ...item,
    struck: at === null ? null : reason,
    speakers: (of.get(item.id) ?? []).map(({ itemId: _, withdrawnAt, withdrawnReason, ...speaker }) => ({
      ...speaker,
      withdrawn: withdrawnAt === null ? null : withdrawnReason,
    })),
  }));
}

function speakersOf(ctx: Ctx, items: readonly { readonly id: string }[]) {
  const { id, itemId, name, title, organisation, withdrawnAt, withdrawnReason } = speakers;
  return ctx.tx
    .select({ id, itemId, name, title, organisation, withdrawnAt, withdrawnReason })
    .from(speakers)
    .where(
      inArray(
        itemId,
        items.map((item) => item.id),
      ),
    )
    .orderBy(asc(speakers.seq));
}
