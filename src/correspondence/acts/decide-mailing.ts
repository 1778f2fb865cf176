import { eq, sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import type { NamedFile } from '../../platform/documents/index.ts';
import { isOneAddress, oneLine } from '../../platform/mail/address.ts';
import { type About, keepRecord, type RecordKind } from '../../records/index.ts';
import type { MailingFile, MailingPurpose } from '../outgoing/mailing.ts';
import type { MailWays } from '../outgoing/ways.ts';
import { mailingFiles, mailings } from '../tables.ts';

/** A file that lies in a record already, or that is kept as one now. */
export type FileToMail = MailingFile | { readonly file: NamedFile; readonly title: string; readonly kind: RecordKind };

export interface DecideMailing {
  /** Chosen beforehand, where something follows from it (`personalToken`). */
  readonly id?: string | undefined;
  /** Decided once, however often the act is repeated with it. */
  readonly requestId: string;
  readonly purpose: MailingPurpose;
  /** Board id: the host authority's, whose mail and records it is. */
  readonly owner: string;
  /** One address. */
  readonly to: string;
  /** The authority on the other side, in words. */
  readonly counterpart: string;
  readonly counterpartBoardId?: string | null | undefined;
  /** In whose name it goes: a person's, or the body's own. */
  readonly senderName: string;
  /** Where answers go: a matter's own address (`answerAddressFor`). */
  readonly replyTo?: string | null | undefined;
  readonly subject: string;
  /** Plain text, lines ended by \n. */
  readonly body: string;
  /** Message-ID of the mail that it answers, without angle brackets. */
  readonly inReplyTo?: string | null | undefined;
  /** Nobody wrote it (RFC 3834). */
  readonly automatic?: boolean | undefined;
  readonly registrationNumber?: string | null | undefined;
  readonly about?: About | null | undefined;
  readonly example?: boolean | undefined;
  readonly files?: readonly FileToMail[] | undefined;
}

/**
 * Decides that a mail goes, in the caller's transaction: the mail, with its files as records. The postman hears of it at commit and
 * sends it, as often as it takes and never twice (`open-postman.ts`). Whether the actor may is the caller's to ask.
 * @returns the mailing's id; the earlier one's when the request has been decided before
 * @throws when the recipient is not one address, or a file cannot be a record: callers know both beforehand
 */
export async function decideMailing(ctx: Ctx, ways: Pick<MailWays, 'domain'>, given: DecideMailing): Promise<string> {
  return (await decideOnce(ctx, ways, given)).id;
}

/** The same, and whether it was decided now: another's earlier decision may be one that the actor cannot see. */
export async function decideOnce(
  ctx: Ctx,
  ways: Pick<MailWays, 'domain'>,
  given: DecideMailing,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  if (!isOneAddress(given.to)) throw new Error('the recipient of a mailing is not one address of mail');
  const earlier = await decidedAs(ctx, given.requestId);
  if (earlier !== null) return { id: earlier, isNew: false };
  const { id = newId(), files = [], about, ...mail } = given;
  const [made] = await ctx.tx
    .insert(mailings)
    .values({
      ...mail,
      ...{ id, messageId: `${id}@${ways.domain}`, aboutKind: about?.kind ?? null, aboutId: about?.id ?? null },
      ...{ subject: oneLine(given.subject), senderName: oneLine(given.senderName) },
      ...{ decidedBy: ctx.actor.account, recordedAt: ctx.now },
    })
    .onConflictDoNothing({ target: mailings.requestId })
    .returning({ id: mailings.id });
  // Decided at the same moment by another.
  if (made === undefined) return { id: (await decidedAs(ctx, given.requestId)) ?? id, isNew: false };
  const rows = [];
  for (const [ordinal, file] of files.entries()) rows.push({ mailingId: id, ordinal, ...(await asRecord(ctx, given, file)) });
  if (rows.length > 0) await ctx.tx.insert(mailingFiles).values(rows);
  await tellPostman(ctx);
  return { id, isNew: true };
}

/** Wakes the postman of every process, when the transaction is committed. */
export async function tellPostman(ctx: Ctx): Promise<void> {
  await ctx.tx.execute(sql`select pg_notify('samrad_mailing', '')`);
}

async function decidedAs(ctx: Ctx, requestId: string): Promise<string | null> {
  const [row] = await ctx.tx.select({ id: mailings.id }).from(mailings).where(eq(mailings.requestId, requestId));
  return row?.id ?? null;
}

async function asRecord(ctx: Ctx, mail: DecideMailing, given: FileToMail): Promise<MailingFile> {
  if ('recordId' in given) return given;
  const { file, title, kind } = given;
  const kept = await keepRecord(ctx, {
    ...{ title, kind, owner: mail.owner, access: 'working-material', sharedWith: 'secretariat' },
    ...{ bytes: file.bytes, fileName: file.fileName, about: mail.about, registrationNumber: mail.registrationNumber },
    example: mail.example,
  });
  if (!kept.ok) throw new Error(`the file of a mailing was refused: ${kept.refusals.map(({ code }) => code).join(', ')}`);
  return { recordId: kept.value.id, fileName: file.fileName };
}
