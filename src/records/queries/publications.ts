import { and, desc, eq, gte, isNull, or, type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { PastPublication, Publication, PublicationEnd, PublicationKind } from '../publishing/publication.ts';
import { files, publicationEnds, publications } from '../tables.ts';

/** The latest of its kind and subject, with no end: asked of the database, since the anonymous see no ends. */
const stands = sql`samrad_publication_stands(${publications.id})`;

/** In force on the day of the question: it stands, and its last day has not passed. */
export function inForce(ctx: Ctx): SQL | undefined {
  return and(stands, or(isNull(publications.shownUntil), gte(publications.shownUntil, ctx.today)));
}

/** All of a publication but its text, which only search reads. */
export const publicColumns = {
  id: publications.id,
  kind: publications.kind,
  subjectId: publications.subjectId,
  title: publications.title,
  content: publications.content,
  fileSha256: publications.fileSha256,
  fileName: publications.fileName,
  redacted: publications.redacted,
  mediaType: files.mediaType,
  size: files.size,
  textSha256: publications.textSha256,
  shownUntil: publications.shownUntil,
  owner: publications.owner,
  publishedAt: publications.publishedAt,
  example: publications.example,
};

type Row = {
  readonly [Key in keyof typeof publicColumns]: (typeof publicColumns)[Key]['_']['notNull'] extends true
    ? (typeof publicColumns)[Key]['_']['data']
    : (typeof publicColumns)[Key]['_']['data'] | null;
};
type Joined = Omit<Row, 'mediaType' | 'size'> & { readonly mediaType: string | null; readonly size: number | null };

export function asPublication({ fileSha256, fileName, redacted, mediaType, size, ...row }: Joined): Publication {
  const named = fileSha256 !== null && fileName !== null && mediaType !== null && size !== null;
  return { ...row, file: named ? { sha256: fileSha256, fileName, mediaType, size, redacted } : null };
}

async function select(ctx: Ctx, where: SQL | undefined): Promise<readonly Publication[]> {
  const rows = await ctx.tx
    .select(publicColumns)
    .from(publications)
    .leftJoin(files, eq(files.sha256, publications.fileSha256))
    .where(and(inForce(ctx), where))
    .orderBy(desc(publications.seq));
  return rows.map(asPublication);
}

/** Everything in force today, newest first; of one kind when it is said. */
export function publicationsNow(
  ctx: Ctx,
  filter: { readonly kind?: PublicationKind | undefined } = {},
): Promise<readonly Publication[]> {
  return select(ctx, filter.kind === undefined ? undefined : eq(publications.kind, filter.kind));
}

/** Whether anything of a kind is in force today. */
export async function anyPublished(ctx: Ctx, kind: PublicationKind): Promise<boolean> {
  const where = and(eq(publications.kind, kind), inForce(ctx));
  return (await ctx.tx.select({ id: publications.id }).from(publications).where(where).limit(1)).length > 0;
}

/** The publication of a thing that is in force today, or null. */
export async function publicationOf(ctx: Ctx, kind: PublicationKind, subjectId: string): Promise<Publication | null> {
  if (!isUuid(subjectId)) return null;
  return (await select(ctx, and(eq(publications.kind, kind), eq(publications.subjectId, subjectId))))[0] ?? null;
}

/** A publication in force today, or null: what has been taken down or replaced is not there. */
export async function publicationById(ctx: Ctx, id: string): Promise<Publication | null> {
  return isUuid(id) ? ((await select(ctx, eq(publications.id, id)))[0] ?? null) : null;
}

/**
 * What is published today with these bytes, or over this frozen text.
 * @param sha256 lower-case hex
 */
export function publishedByHash(ctx: Ctx, sha256: string): Promise<readonly Publication[]> {
  return select(ctx, or(eq(publications.fileSha256, sha256), eq(publications.textSha256, sha256)));
}

/** Every publication of a thing, newest first, as far as the reader may see: for those inside. */
export async function publicationHistory(
  ctx: Ctx,
  kind: PublicationKind,
  subjectId: string,
): Promise<readonly PastPublication[]> {
  if (!isUuid(subjectId)) return [];
  const rows = await ctx.tx
    .select({ ...publicColumns, publisher: publications.publisher, checked: publications.checked, end: publicationEnds })
    .from(publications)
    .leftJoin(files, eq(files.sha256, publications.fileSha256))
    .leftJoin(publicationEnds, eq(publicationEnds.publicationId, publications.id))
    .where(and(eq(publications.kind, kind), eq(publications.subjectId, subjectId)))
    .orderBy(desc(publications.seq));
  return rows.map(({ publisher, checked, end, ...row }, place) => {
    const publication = asPublication(row);
    return { ...publication, publisher, checked, end: endOf(publication, end, place > 0, ctx.today) };
  });
}

type EndRow = typeof publicationEnds.$inferSelect;

function endOf(of: Publication, end: EndRow | null, replaced: boolean, today: Temporal.PlainDate): PublicationEnd | null {
  if (end !== null) return { how: 'taken-down', reason: end.reason, by: end.ender, at: end.endedAt };
  if (replaced) return { how: 'replaced' };
  const passed = of.shownUntil !== null && Temporal.PlainDate.compare(of.shownUntil, today) < 0;
  return passed ? { how: 'day-passed' } : null;
}
