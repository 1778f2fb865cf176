import { asc, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { Sharing, SharingEvent, SharingWithText } from '../sharing.ts';
import { sharingEvents, sharings } from '../tables.ts';

const { content, keys, requestId: _request, seq: _seq, ...light } = getTableColumns(sharings);
// Asked of the wall itself, so that page and wall can never say different things.
const withMe = sql<boolean>`${sharings.id} = any ((select samrad_shared_informally())::uuid[])`;

/** What the reader may see, the latest shared first, without the texts. */
export async function allSharings(ctx: Ctx): Promise<readonly Sharing[]> {
  const rows = await ctx.tx
    .select({ ...light, withMe })
    .from(sharings)
    .orderBy(desc(sharings.seq));
  const events = await eventsOf(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, events: events.filter(({ sharingId }) => sharingId === row.id) }));
}

/** One sharing with its text, if the reader may see it. */
export async function sharingById(ctx: Ctx, id: string): Promise<SharingWithText | null> {
  if (!isUuid(id)) return null;
  const [row] = await ctx.tx
    .select({ ...light, content, keys, withMe })
    .from(sharings)
    .where(eq(sharings.id, id));
  return row === undefined ? null : { ...row, events: await eventsOf(ctx, [id]) };
}

async function eventsOf(ctx: Ctx, ids: readonly string[]): Promise<readonly SharingEvent[]> {
  if (ids.length === 0) return [];
  return ctx.tx
    .select()
    .from(sharingEvents)
    .where(inArray(sharingEvents.sharingId, [...ids]))
    .orderBy(asc(sharingEvents.seq));
}
