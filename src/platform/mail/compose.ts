import MailComposer from 'nodemailer/lib/mail-composer';
import type { Temporal } from 'temporal-polyfill';
import type { NamedFile } from '../documents/index.ts';
import { isOneAddress, oneLine } from './address.ts';

/** A mail with all that belongs to it, to be made into bytes once. */
export interface WholeMail {
  readonly from: { readonly name: string; readonly address: string };
  /** One address. */
  readonly to: string;
  /** Where answers go, when not to `from`. */
  readonly replyTo: string | null;
  readonly subject: string;
  /** Plain text, lines ended by \n. */
  readonly text: string;
  /** Without angle brackets. */
  readonly messageId: string;
  /** Message-ID of the mail that it answers, without angle brackets. */
  readonly inReplyTo: string | null;
  /** Nobody wrote it: no absence notice is to answer it (RFC 3834). */
  readonly automatic: boolean;
  /** Address of a page of ours that takes the receiver off the list, by one press or one POST (RFC 2369, RFC 8058). */
  readonly unsubscribe?: string;
  readonly date: Temporal.Instant;
  readonly files: readonly NamedFile[];
  /** What a calendar is asked to take in (RFC 6047): beside the text, and as a file for those that look there. */
  readonly invitation?: { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string };
}

/**
 * The mail as it goes over the wire (RFC 5322), lines ended by CRLF. The same mail gives the same bytes.
 * @throws when an address is not one address
 */
export async function composeMail(mail: WholeMail): Promise<Uint8Array<ArrayBuffer>> {
  for (const address of [mail.to, mail.from.address, ...(mail.replyTo === null ? [] : [mail.replyTo])])
    if (!isOneAddress(address)) throw new Error('an address of a mail is not one address');
  const { from, to, replyTo, inReplyTo, messageId } = mail;
  const answering = inReplyTo === null ? {} : { inReplyTo: `<${inReplyTo}>`, references: `<${inReplyTo}>` };
  const composed = new MailComposer({
    from: { name: oneLine(from.name), address: from.address },
    to: { name: '', address: to },
    ...(replyTo === null ? {} : { replyTo: { name: '', address: replyTo } }),
    ...answering,
    subject: oneLine(mail.subject),
    messageId: `<${messageId}>`,
    date: new Date(mail.date.epochMilliseconds),
    text: mail.text,
    encoding: 'quoted-printable',
    attachments: mail.files.map(attachmentOf),
    ...(mail.invitation === undefined ? {} : { icalEvent: eventOf(mail.invitation) }),
    headers: {
      ...(mail.automatic ? { 'Auto-Submitted': inReplyTo === null ? 'auto-generated' : 'auto-replied' } : {}),
      ...(mail.unsubscribe === undefined ? {} : unsubscribing(mail.unsubscribe)),
    },
    // Nothing in a mail may make the program read files or fetch addresses.
    ...{ disableFileAccess: true, disableUrlAccess: true },
    ...{ newline: 'win', baseBoundary: messageId.replaceAll(/[^a-zA-Z0-9]/g, '').slice(0, 24) },
  }).compile();
  return new Uint8Array(await composed.build());
}

function unsubscribing(address: string) {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

function eventOf({ method, text }: NonNullable<WholeMail['invitation']>) {
  return { method, filename: 'kallelse.ics', content: text };
}

/** A calendar file says that it only tells of a day: without a method Outlook shows it as a file that it cannot open. */
function attachmentOf({ fileName, mediaType, bytes }: NamedFile) {
  const contentType = mediaType === 'text/calendar' ? 'text/calendar; charset=utf-8; method=PUBLISH' : mediaType;
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { filename: fileName, content, contentType, contentTransferEncoding: 'base64', contentDisposition: 'attachment' };
}
