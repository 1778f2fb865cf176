import type { Ctx } from '../../platform/act.ts';
import { sha256Hex } from '../sha256.ts';
import { fileChunks, files } from '../tables.ts';

const chunkSize = 256 * 1024;
const chunksInOneInsert = 8;

/**
 * Stores bytes under their SHA-256; storing the same bytes again does nothing. A conflict is passed over without naming
 * its columns: naming them would make the database ask whether the stored file may be read, which would tell another
 * authority's files apart from none.
 * @returns the SHA-256, lower-case hex
 */
export async function storeFile(ctx: Ctx, bytes: Uint8Array, mediaType: string): Promise<string> {
  const sha256 = sha256Hex(bytes);
  await ctx.tx.insert(files).values({ sha256, size: bytes.length, mediaType, createdAt: ctx.now }).onConflictDoNothing();
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkSize) }, (_, ordinal) => ({
    sha256,
    ordinal,
    content: bytes.subarray(ordinal * chunkSize, (ordinal + 1) * chunkSize),
  }));
  for (let at = 0; at < chunks.length; at += chunksInOneInsert) {
    await ctx.tx
      .insert(fileChunks)
      .values(chunks.slice(at, at + chunksInOneInsert))
      .onConflictDoNothing();
  }
  return sha256;
}
