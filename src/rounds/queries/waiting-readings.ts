import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { isUuid, recordsById, type StoredRecord } from '../../records/index.ts';
import type { Known } from '../readings/proposal.ts';
import { decisions, minutesItems, readingEnds, readingFiles } from '../tables.ts';

/** A document that waits to be read, and what is known of it from elsewhere. */
export interface WaitingDocument {
  readonly record: StoredRecord;
  readonly at: Temporal.Instant;
}

export type ReadingEnd = typeof readingEnds.$inferSelect;

/** The latest ending of a record: what was put aside may have been taken back. */
const latestEnd = sql<string | null>`(select ${readingEnds.kind} from ${readingEnds}
  where ${readingEnds.recordId} = ${readingFiles.recordId} order by ${readingEnds.seq} desc limit 1)`;
const isRecorded = sql`exists (select 1 from ${minutesItems} where ${minutesItems.extractRecordId} = ${readingFiles.recordId})`;

/** Every document that waits to be read, the oldest first. */
export async function waitingDocuments(ctx: Ctx): Promise<readonly WaitingDocument[]> {
  return waitingFiles(ctx, 500);
}

/** The files that were put in and wait: nothing has been recorded from them, and nobody has put them aside. The oldest first. */
async function waitingFiles(ctx: Ctx, most: number): Promise<readonly WaitingDocument[]> {
  const rows = await ctx.tx
    .select({ recordId: readingFiles.recordId, at: readingFiles.at })
    .from(readingFiles)
    .where(and(isNotNull(readingFiles.recordId), sql`not ${isRecorded}`, sql`${latestEnd} is distinct from 'put-aside'`))
    .orderBy(asc(readingFiles.at), asc(readingFiles.ordinal))
    .limit(most);
  return withRecords(ctx, rows);
}

/** The files that were put aside last. */
export async function filesAside(ctx: Ctx, most: number): Promise<readonly WaitingDocument[]> {
  const rows = await ctx.tx
    .select({ recordId: readingFiles.recordId, at: readingFiles.at })
    .from(readingFiles)
    .where(and(isNotNull(readingFiles.recordId), sql`not ${isRecorded}`, sql`${latestEnd} = 'put-aside'`))
    .orderBy(desc(readingFiles.at), desc(readingFiles.ordinal))
    .limit(most);
  return withRecords(ctx, rows);
}

type Row = { readonly recordId: string | null; readonly at: Temporal.Instant };

async function withRecords(ctx: Ctx, rows: readonly Row[]): Promise<readonly WaitingDocument[]> {
  const records = await recordsById(
    ctx,
    rows.flatMap(({ recordId }) => recordId ?? []),
  );
  return rows.flatMap(({ recordId, at }) => {
    const record = records.get(recordId ?? '');
    return record === undefined ? [] : [{ record, at }];
  });
}

/** The files of one upload that were refused, by name. */
export async function refusedIn(
  ctx: Ctx,
  uploadId: string,
): Promise<readonly { readonly fileName: string; readonly refused: string }[]> {
  if (!isUuid(uploadId)) return [];
  const rows = await ctx.tx
    .select({ fileName: readingFiles.fileName, refused: readingFiles.refused })
    .from(readingFiles)
    .where(and(eq(readingFiles.uploadId, uploadId), isNotNull(readingFiles.refused)))
    .orderBy(asc(readingFiles.ordinal));
  return rows.map(({ fileName, refused }) => ({ fileName, refused: refused ?? '' }));
}

/** The latest ending of a document; null for one that nobody has put aside. */
export async function readingEndOf(ctx: Ctx, recordId: string): Promise<ReadingEnd | null> {
  const [end] = await ctx.tx
    .select()
    .from(readingEnds)
    .where(eq(readingEnds.recordId, recordId))
    .orderBy(desc(readingEnds.seq))
    .limit(1);
  return end ?? null;
}

/** What has been recorded with a document as its extract, the latest first. */
export async function decisionsFrom(
  ctx: Ctx,
  recordId: string,
): Promise<readonly { readonly id: string; readonly roundId: string }[]> {
  return ctx.tx
    .select({ id: decisions.id, roundId: decisions.roundId })
    .from(decisions)
    .innerJoin(minutesItems, eq(minutesItems.id, decisions.minutesItemId))
    .where(eq(minutesItems.extractRecordId, recordId))
    .orderBy(desc(decisions.seq));
}

/** What is known of a document from elsewhere than its text. */
export async function knownOf(_ctx: Ctx, _record: StoredRecord): Promise<Known> {
  return { roundId: null, boardId: null };
}
