import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import type { StoredRecord } from '../record.ts';
import { fileChunks } from '../tables.ts';
import { recordById } from './records.ts';

/** A record with its bytes, or null when there is none that the reader may see. */
export async function openRecord(ctx: Ctx, id: string): Promise<{ record: StoredRecord; bytes: Uint8Array } | null> {
  const record = await recordById(ctx, id);
  if (record === null) return null;
  const chunks = await ctx.tx
    .select({ content: fileChunks.content })
    .from(fileChunks)
    .where(eq(fileChunks.sha256, record.sha256))
    .orderBy(asc(fileChunks.ordinal));
  const bytes = new Uint8Array(Buffer.concat(chunks.map((chunk) => chunk.content)));
  if (bytes.length !== record.size) throw new Error(`File ${record.sha256} is not whole`);
  return { record, bytes };
}
