import { eq, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { requestOf } from '../../platform/request-of.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { publishForBody } from '../policy.ts';
import type { PublicationKind } from '../publishing/publication.ts';
import type { PublishRefusal } from '../publishing/refusals.ts';
import { publications } from '../tables.ts';

/** What a person has looked at and makes public. */
export interface Publishing {
  /** Chosen by the form that was shown: repeating the act then does nothing twice. */
  readonly request: string;
  readonly subjectId: string;
  readonly title: string;
  /** Exactly what the public will see, beside the file: JSON. */
  readonly content: object;
  /** What search reads besides the title. */
  readonly text: string;
  /** Kept already; its bytes can then be taken home by anyone. */
  readonly file?: { readonly sha256: string; readonly fileName: string; readonly redacted: boolean } | null;
  readonly textSha256?: string | null;
  /** The last day in public; null for until further notice. */
  readonly shownUntil: Temporal.PlainDate | null;
  /** What the person ticked. */
  readonly checked: readonly string[];
  /** Board id. */
  readonly owner: string;
  readonly example: boolean;
}

/** The most letters that search reads of one thing: the database's index of words has an upper limit. */
const longestText = 200_000;

/** Makes a plan version or a round public, for later rooms: they build its projection. A record goes through `publishRecord`. */
export async function publish(
  ctx: Ctx,
  input: Publishing & { readonly kind: Exclude<PublicationKind, 'record'> },
): Promise<Result<{ readonly id: string }, PublishRefusal>> {
  if (!publishForBody.allows(ctx.actor, undefined)) return refuse('not-allowed');
  return writePublication(ctx, input);
}

/** Writes the publication once, whoever may have asked. For the acts of this room: they have tried policy and rules. */
export async function writePublication(
  ctx: Ctx,
  input: Publishing & { readonly kind: PublicationKind },
): Promise<Result<{ readonly id: string }, PublishRefusal>> {
  if (input.shownUntil !== null && Temporal.PlainDate.compare(input.shownUntil, ctx.today) < 0) {
    return refuse('until-has-passed', 'shownUntil');
  }
  // A button pressed twice sends the same request twice, at once: the second waits here and finds the first.
  const requestId = requestOf(input.request, input.subjectId);
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${requestId}, 7361004))`);
  const [before] = await ctx.tx.select({ id: publications.id }).from(publications).where(eq(publications.requestId, requestId));
  if (before !== undefined) return done(before);
  const id = newId();
  await ctx.tx.insert(publications).values({
    ...{ id, kind: input.kind, subjectId: input.subjectId, title: input.title, content: input.content },
    ...{ text: searchable(input.text), textSha256: input.textSha256 ?? null },
    ...{
      fileSha256: input.file?.sha256 ?? null,
      fileName: input.file?.fileName ?? null,
      redacted: input.file?.redacted ?? false,
    },
    ...{ shownUntil: input.shownUntil, checked: input.checked, owner: input.owner, example: input.example },
    ...{ publishedBy: ctx.actor.account, publisher: ctx.actor.label, publishedAt: ctx.now, requestId },
  });
  return done({ id });
}

/** Without what the database cannot keep, and no longer than its index of words can take. */
function searchable(text: string): string {
  return text.toWellFormed().replaceAll('\0', ' ').slice(0, longestText).toWellFormed();
}
