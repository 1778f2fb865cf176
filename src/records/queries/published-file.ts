import { and, asc, eq } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { PublicFile } from '../publishing/publication.ts';
import { fileChunks, publications } from '../tables.ts';
import { inForce, publicationById } from './publications.ts';

/** The bytes of a publication in force today, or null when there is none or it has no file. */
export async function publishedFile(
  ctx: Ctx,
  publicationId: string,
): Promise<(PublicFile & { readonly bytes: Uint8Array }) | null> {
  const publication = await publicationById(ctx, publicationId);
  if (publication === null || publication.file === null) return null;
  const { file } = publication;
  const chunks = await ctx.tx
    .select({ content: fileChunks.content })
    .from(fileChunks)
    .where(eq(fileChunks.sha256, file.sha256))
    .orderBy(asc(fileChunks.ordinal));
  const bytes = new Uint8Array(Buffer.concat(chunks.map((chunk) => chunk.content)));
  if (bytes.length !== file.size) throw new Error(`File ${file.sha256} is not whole`);
  return { ...file, bytes };
}

/** The text of a publication in force today as search reads it; empty where there is none. */
export async function publishedText(ctx: Ctx, publicationId: string): Promise<string> {
  if (!isUuid(publicationId)) return '';
  const [row] = await ctx.tx
    .select({ text: publications.text })
    .from(publications)
    .where(and(inForce(ctx), eq(publications.id, publicationId)));
  return row?.text ?? '';
}
