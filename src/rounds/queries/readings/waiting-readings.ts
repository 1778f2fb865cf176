import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import {
  type IncomingMail,
  incomingOfRecord,
  incomingToRead,
  lettersToRead,
  maySeeIncoming,
} from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { recordsById, type StoredRecord } from '../../../records/index.ts';
import type { Known } from '../../readings/proposal.ts';
import { decisions, minutesItems, readingEnds, readingFiles } from '../../tables.ts';

/** A document that waits to be read. */
export interface WaitingDocument {
  readonly record: StoredRecord;
  readonly at: Temporal.Instant;
  /** The mail that it came with, or that it is; null for a file that somebody put in. */
  readonly mail: IncomingMail | null;
}

export type ReadingEnd = typeof readingEnds.$inferSelect;

/** The latest ending of a record: what was put aside may have been taken back. */
const latestEnd = sql<string | null>`(select ${readingEnds.kind} from ${readingEnds}
  where ${readingEnds.recordId} = ${readingFiles.recordId} order by ${readingEnds.seq} desc limit 1)`;
const isRecorded = sql`exists (select 1 from ${minutesItems} where ${minutesItems.extractRecordId} = ${readingFiles.recordId})`;

/** Every document that waits to be read: put in by hand, or come by mail; the oldest first. */
export async function waitingDocuments(ctx: Ctx): Promise<readonly WaitingDocument[]> {
  const all = [...(await waitingFiles(ctx, mostWaiting)), ...(await waitingMailed(ctx))];
  return all.sort((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds);
}

const mostWaiting = 500;

/** What came by mail: its documents, and letters without any, which may hold a decision themselves. */
async function waitingMailed(ctx: Ctx): Promise<readonly WaitingDocument[]> {
  if (!maySeeIncoming.allows(ctx.actor, undefined)) return [];
  const documents = (await incomingToRead(ctx)).map(({ recordId, mail }) => ({ recordId, mail }));
  const letters = (await lettersToRead(ctx)).map((mail) => ({ recordId: mail.recordId, mail }));
  // What answers something else waits among the mails, for the room whose it is.
  const all = [...documents, ...letters].filter(({ mail: { match } }) => (match?.about?.kind ?? 'round') === 'round');
  const records = await recordsById(
    ctx,
    all.map(({ recordId }) => recordId),
  );
  const done = await doneWith(ctx, [...records.keys()]);
  return all.flatMap(({ recordId, mail }) => {
    const record = records.get(recordId);
    return record === undefined || done.has(recordId) ? [] : [{ record, mail, at: mail.receivedAt }];
  });
}

/** Those that have become an extract, or lie aside. */
async function doneWith(ctx: Ctx, recordIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (recordIds.length === 0) return new Set();
  const recorded = await ctx.tx
    .select({ recordId: minutesItems.extractRecordId })
    .from(minutesItems)
    .where(inArray(minutesItems.extractRecordId, [...recordIds]));
  const ends = await ctx.tx
    .selectDistinctOn([readingEnds.recordId])
    .from(readingEnds)
    .where(inArray(readingEnds.recordId, [...recordIds]))
    .orderBy(readingEnds.recordId, desc(readingEnds.seq));
  const aside = ends.filter(({ kind }) => kind === 'put-aside');
  return new Set([...recorded, ...aside].flatMap(({ recordId }) => recordId ?? []));
}

/** The other documents of the mail that a record came with, that still wait; null for what came by no mail. */
export async function restOfMail(
  ctx: Ctx,
  recordId: string,
): Promise<{ readonly mailId: string; readonly waiting: number; readonly recorded: number } | null> {
  const mail = maySeeIncoming.allows(ctx.actor, undefined) ? await incomingOfRecord(ctx, recordId) : null;
  if (mail === null) return null;
  const others = mail.files.filter(
    ({ setAside, recordId: id }) => id !== recordId && (setAside === null || setAside === 'scanned'),
  );
  const ids = others.map((file) => file.recordId);
  const done = await doneWith(ctx, ids);
  const recorded = ids.length === 0 ? [] : await decisionsFromAny(ctx, ids);
  return { mailId: mail.id, waiting: ids.filter((id) => !done.has(id)).length, recorded: recorded.length };
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

/** The documents that were put aside last, however they came, and that nothing has been recorded from since. */
export async function filesAside(ctx: Ctx, most: number): Promise<readonly WaitingDocument[]> {
  const latest = ctx.tx
    .selectDistinctOn([readingEnds.recordId])
    .from(readingEnds)
    .orderBy(readingEnds.recordId, desc(readingEnds.seq))
    .as('latest');
  const recorded = sql`exists (select 1 from ${minutesItems} where ${minutesItems.extractRecordId} = ${latest.recordId})`;
  const rows = await ctx.tx
    .select({ recordId: latest.recordId, at: latest.at })
    .from(latest)
    .where(and(eq(latest.kind, 'put-aside'), sql`not ${recorded}`))
    .orderBy(desc(latest.seq))
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
    return record === undefined ? [] : [{ record, at, mail: null }];
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
export function decisionsFrom(ctx: Ctx, recordId: string): Promise<readonly RecordedFrom[]> {
  return decisionsFromAny(ctx, [recordId]);
}

export interface RecordedFrom {
  readonly id: string;
  readonly roundId: string;
}

function decisionsFromAny(ctx: Ctx, recordIds: readonly string[]): Promise<readonly RecordedFrom[]> {
  return ctx.tx
    .select({ id: decisions.id, roundId: decisions.roundId })
    .from(decisions)
    .innerJoin(minutesItems, eq(minutesItems.id, decisions.minutesItemId))
    .where(inArray(minutesItems.extractRecordId, [...recordIds]))
    .orderBy(desc(decisions.seq));
}

/** The mail that a document came with, or is; null for what came by none that this actor may see. */
export async function mailOf(ctx: Ctx, recordId: string): Promise<IncomingMail | null> {
  return maySeeIncoming.allows(ctx.actor, undefined) ? incomingOfRecord(ctx, recordId) : null;
}

/** Told by more than what is read again here: an address of ours, a mail of ours, or a person. */
const toldBy = ['address', 'thread', 'person'];

/** What is known of a document from the mail that it came with. Pure. */
export function knownOf(mail: IncomingMail | null): Known {
  const match = mail?.match ?? null;
  if (match === null || match.about?.kind !== 'round' || !toldBy.includes(match.how)) return { roundId: null, boardId: null };
  return { roundId: match.about.id, boardId: match.boardId };
}
