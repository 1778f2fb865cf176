import { and, desc, eq, ilike, inArray, or, type SQL } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { AccessClass, RecordKind, StoredRecord } from '../record.ts';
import { files, records } from '../tables.ts';

export interface RecordFilter {
  readonly owner?: string | undefined;
  readonly kind?: RecordKind | undefined;
  readonly access?: AccessClass | undefined;
  /** Part of title, file name or register number. */
  readonly text?: string | undefined;
}

/** The record, if it exists and the reader may see it. */
export async function recordById(ctx: Ctx, id: string): Promise<StoredRecord | null> {
  if (!isUuid(id)) return null;
  const [found] = await select(ctx, eq(records.id, id), 1);
  return found ?? null;
}

/** These records by id, those that the reader may see. */
export async function recordsById(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, StoredRecord>> {
  const real = ids.filter(isUuid);
  const found = real.length === 0 ? [] : await select(ctx, inArray(records.id, real), real.length);
  return new Map(found.map((record) => [record.id, record]));
}

/** The records that belong to a thing in a later room and that the reader may see, latest first. */
export function recordsAbout(ctx: Ctx, kind: string, id: string): Promise<readonly StoredRecord[]> {
  return select(ctx, and(eq(records.aboutKind, kind), eq(records.aboutId, id)), 500);
}

/** All records that the reader may see, latest first. @param most rows at most */
export function listRecords(ctx: Ctx, filter: RecordFilter, most = 500): Promise<readonly StoredRecord[]> {
  const pattern = filter.text ? `%${filter.text.replaceAll(/[\\%_]/g, '\\$&')}%` : undefined;
  return select(
    ctx,
    and(
      filter.owner ? eq(records.owner, filter.owner) : undefined,
      filter.kind ? eq(records.kind, filter.kind) : undefined,
      filter.access ? eq(records.access, filter.access) : undefined,
      pattern
        ? or(ilike(records.title, pattern), ilike(records.fileName, pattern), ilike(records.registrationNumber, pattern))
        : undefined,
    ),
    most,
  );
}

async function select(ctx: Ctx, where: SQL | undefined, most: number): Promise<readonly StoredRecord[]> {
  const rows = await ctx.tx
    .select({ record: records, size: files.size, mediaType: files.mediaType })
    .from(records)
    .innerJoin(files, eq(files.sha256, records.sha256))
    .where(where)
    .orderBy(desc(records.recordedAt), desc(records.id))
    .limit(most);
  return rows.map(({ record: { aboutKind, aboutId, ...record }, size, mediaType }) => ({
    ...record,
    size,
    mediaType,
    about: aboutKind === null || aboutId === null ? null : { kind: aboutKind, id: aboutId },
  }));
}
