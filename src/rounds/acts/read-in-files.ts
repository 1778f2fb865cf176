import { and, asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, refuse } from '../../platform/result.ts';
import { isUuid } from '../../platform/uuid.ts';
import { keepRecord, type RecordKind, type RecordRefusal } from '../../records/index.ts';
import { mayReadIn } from '../policy.ts';
import type { RoundResult } from '../refusals.ts';
import { readingFiles } from '../tables.ts';

export interface FileToRead {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What the reader took it for. */
  readonly title: string;
  readonly kind: Extract<RecordKind, 'minutes-extract' | 'official-report' | 'other'>;
}

export interface ReadInFiles {
  /** Chosen by the form that was shown. */
  readonly uploadId: string;
  /** Board id: whose records they become. */
  readonly owner: string;
  readonly files: readonly FileToRead[];
  /** The paragraph of OSL when secrecy may apply; null for public. */
  readonly secrecyParagraph: string | null;
  readonly example: boolean;
}

/** What became of each file, in order. */
export interface ReadIn {
  readonly fileName: string;
  readonly recordId: string | null;
  readonly refused: RecordRefusal | null;
}

export const mostFiles = 20;

/**
 * Keeps files as received records, one by one, so that they wait to be read. One that the records' room refuses stops none of the
 * others: it is noted by name, with the reason.
 */
export async function readInFiles(ctx: Ctx, input: ReadInFiles): Promise<RoundResult<readonly ReadIn[]>> {
  const { uploadId, owner, files } = input;
  if (!isUuid(uploadId) || !isUuid(owner)) return refuse('not-found', 'owner');
  if (!mayReadIn.allows(ctx.actor, { boards: [owner] })) return refuse('not-allowed', 'owner');
  if (files.length === 0 || files.length > mostFiles) return refuse('invalid', 'files');
  const before = await readInBefore(ctx, uploadId);
  if (before.length > 0) return done(before);
  const all: ReadIn[] = [];
  for (const [ordinal, file] of files.entries()) {
    const kept = await keep(ctx, input, file);
    const read = kept.ok
      ? { fileName: file.fileName, recordId: kept.value.id, refused: null }
      : { fileName: file.fileName, recordId: null, refused: kept.refusals[0]?.code ?? ('not-allowed' as const) };
    all.push(read);
    await ctx.tx
      .insert(readingFiles)
      .values({ id: newId(), owner, uploadId, ordinal, ...read, by: ctx.actor.account, at: ctx.now })
      .onConflictDoNothing();
  }
  return done(all);
}

function keep(ctx: Ctx, { owner, secrecyParagraph, example }: ReadInFiles, { title, kind, bytes, fileName }: FileToRead) {
  const isPublic = secrecyParagraph === null;
  return keepRecord(ctx, {
    ...{ title, kind, owner, bytes, fileName, secrecyParagraph, example },
    access: isPublic ? 'public' : 'secrecy-may-apply',
    // As with an extract that is chosen in the form: what may be secret only those who must work with it see.
    sharedWith: isPublic ? 'inside' : 'secretariat',
    becameOfficialOn: ctx.today,
  });
}

/** What an earlier sending of the same form did. */
async function readInBefore(ctx: Ctx, uploadId: string): Promise<readonly ReadIn[]> {
  const rows = await ctx.tx
    .select({ fileName: readingFiles.fileName, recordId: readingFiles.recordId, refused: readingFiles.refused })
    .from(readingFiles)
    .where(and(eq(readingFiles.uploadId, uploadId)))
    .orderBy(asc(readingFiles.ordinal));
  return rows.map((row) => ({ ...row, refused: row.refused as RecordRefusal | null }));
}
