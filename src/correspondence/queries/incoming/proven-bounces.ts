import type { Ctx } from '../../../platform/act.ts';
import { openRecord } from '../../../records/index.ts';
import type { ParsedMail } from '../../incoming/parse-mail.ts';
import type { Mailing } from '../../outgoing/mailing.ts';
import { mailingByMessageId } from '../mailings.ts';

/** Of the mails that a bounce names: those that it is plainly about, and whether it names others of ours. */
export interface Bounces {
  /** Message-IDs. */
  readonly proven: readonly string[];
  readonly hasOthers: boolean;
}

/**
 * Anybody can write that a mail did not arrive, and a Message-ID is seen by whoever is answered. What counts came to the mail's own reply
 * address, or carries the mail's own date beside its id, as a server gives back the headers (RFC 6522, 3).
 * @param to addresses that it came to
 */
export async function provenBounces(
  ctx: Ctx,
  mail: Pick<ParsedMail, 'text' | 'files'>,
  named: readonly string[],
  to: readonly string[],
): Promise<Bounces> {
  const parts = [mail.text ?? '', ...mail.files.map(({ bytes }) => Buffer.from(bytes.subarray(0, 64_000)).toString('latin1'))];
  const proven: string[] = [];
  let hasOthers = false;
  for (const id of named) {
    const mailing = await mailingByMessageId(ctx, id);
    if (mailing === null) continue;
    if (isAnsweredTo(mailing, to) || (await carries(ctx, mailing, parts))) proven.push(id);
    else hasOthers = true;
  }
  return { proven, hasOthers };
}

function isAnsweredTo({ replyTo }: Mailing, to: readonly string[]): boolean {
  // The address that everybody knows proves nothing.
  return replyTo?.includes('+') === true && to.some((address) => address.toLowerCase() === replyTo.toLowerCase());
}

async function carries(ctx: Ctx, { id, messageId }: Mailing, parts: readonly string[]): Promise<boolean> {
  const opened = await openRecord(ctx, id);
  const head = Buffer.from(opened?.bytes.subarray(0, 8_000) ?? []).toString('latin1');
  const date = /^date:[ \t]*(.+)$/im.exec(head)?.[1]?.trim();
  return date !== undefined && parts.some((part) => part.includes(messageId) && part.replaceAll(/\s+/g, ' ').includes(date));
}
