import { tokenOf } from '../../platform/mail/arrived-mail.ts';
import { headerSaid, headerValues, messageIdsIn, type ParsedMail } from './parse-mail.ts';

export type Verdict = 'letter' | 'auto-reply' | 'bounce' | 'loop' | 'spam' | 'unreadable';

/** Why a mail was judged as it was; the page has a sentence for each. */
export type Why =
  | 'own-mail'
  | 'too-many-turns'
  | 'not-delivered'
  | 'delayed'
  | 'read-receipt'
  | 'says-automatic'
  | 'says-absent'
  | 'mass-mail'
  | 'no-sender'
  | 'machine-with-files'
  | 'unproven-bounce'
  | 'said-to-be-spam'
  | 'cannot-be-read';

export interface Judged {
  readonly verdict: Verdict;
  /** Null for an ordinary letter. A letter with a reason (`machine-with-files`, `unproven-bounce`) is read, but never answered. */
  readonly why: Why | null;
  /** Message-IDs that a bounce is about. */
  readonly bounced: readonly string[];
}

/** What the program sends by, to know its own mail when it comes back. */
export interface Ours {
  /** `svar@samrad.example.se`. */
  readonly answerAddress: string;
  /** Address that our mail comes from, without name; null when it is not known. */
  readonly from: string | null;
  /** Behind the `@` of our Message-IDs. */
  readonly domain: string;
}

/** What is known of a mail besides itself. */
export interface Around {
  /** Empty for what bounces, null when nobody said. */
  readonly envelopeFrom: string | null;
  /** It came to an address that only those whom we wrote to know, or answers a mail of ours. */
  readonly answersUs: boolean;
  /** It has files that may be documents. */
  readonly hasDocuments: boolean;
}

const mostTurns = 40;

/**
 * What kind of mail it is. In doubt a letter: what is judged otherwise is only folded away, but what is not answered is safe. Rules:
 * RFC 3834 (automatic answers), RFC 3464 (bounces), RFC 5230 4.6, and what Exchange, Outlook and Swedish mailboxes write.
 */
export function verdictOf(mail: ParsedMail, around: Around, ours: Ours): Judged {
  const why = (verdict: Verdict, reason: Why | null, bounced: readonly string[] = []): Judged => ({
    verdict,
    why: reason,
    bounced,
  });
  if (isOwn(mail, ours)) return why('loop', 'own-mail');
  if (headerValues(mail, 'received').length > mostTurns) return why('loop', 'too-many-turns');
  const report = reportIn(mail, around);
  if (report === 'not-delivered') return why('bounce', report, bouncedIds(mail));
  if (report !== null) return why('auto-reply', report);
  const automatic = automaticBecause(mail, around);
  if (automatic === 'says-automatic' && around.hasDocuments && !answersByItself(mail)) return why('letter', 'machine-with-files');
  if (automatic !== null) return why('auto-reply', automatic);
  if (!around.answersUs && isSaidToBeSpam(mail)) return why('spam', 'said-to-be-spam');
  return why('letter', null);
}

/** Says that a mail of ours did not arrive, without anything to show for it: a person looks, and nothing is marked. */
export const unprovenBounce: Judged = { verdict: 'letter', why: 'unproven-bounce', bounced: [] };

/** What could not even be taken apart. */
export const unreadable: Judged = { verdict: 'unreadable', why: 'cannot-be-read', bounced: [] };

function isOwn(mail: ParsedMail, ours: Ours): boolean {
  const from = mail.from.address.toLowerCase();
  if (tokenOf(from, ours.answerAddress) !== null) return true;
  // A person may forward something from the mailbox that our mail comes from too.
  if (from === ours.from?.toLowerCase() && !['', 'no'].includes(headerSaid(mail, 'auto-submitted'))) return true;
  const id = messageIdsIn(headerValues(mail, 'message-id')[0] ?? '')[0] ?? '';
  const [stem = '', domain = ''] = id.split('@');
  return domain.toLowerCase() === ours.domain.toLowerCase() && /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(stem);
}

/** What a report says, if it is one. */
function reportIn(mail: ParsedMail, { envelopeFrom }: Around): Why | null {
  const type = headerSaid(mail, 'content-type');
  const status = mail.files.find(({ mediaType }) => mediaType === 'message/delivery-status');
  if (mail.files.some(({ mediaType }) => mediaType === 'message/disposition-notification')) return 'read-receipt';
  if (status !== undefined || (type.startsWith('multipart/report') && !type.includes('disposition-notification'))) {
    const said = status === undefined ? '' : Buffer.from(status.bytes).toString('latin1');
    if (/^action:\s*(delivered|relayed|expanded)/im.test(said)) return 'read-receipt';
    return /^action:\s*delayed/im.test(said) ? 'delayed' : 'not-delivered';
  }
  const fromServer = /^(mailer-daemon|postmaster)@/i.test(mail.from.address);
  const failed = headerSaid(mail, 'x-failed-recipients') !== '';
  return failed || (fromServer && envelopeFrom === '') ? 'not-delivered' : null;
}

/** The mails that came back: named in the report, in the mail it holds, or in what is written. */
function bouncedIds(mail: ParsedMail): readonly string[] {
  const held = mail.files.flatMap(({ mediaType, bytes }) => {
    if (mediaType !== 'message/rfc822' && mediaType !== 'text/rfc822-headers') return [];
    return [/^message-id:\s*(<[^<>\s]+>)/im.exec(Buffer.from(bytes.subarray(0, 64_000)).toString('latin1'))?.[1] ?? ''];
  });
  const named = ['in-reply-to', 'references'].flatMap((name) => headerValues(mail, name));
  return messageIdsIn([...held, ...named, mail.text?.slice(0, 20_000) ?? ''].join(' '));
}

const absent =
  /^\s*(?:(?:sv|re|vb|fw|fwd|aw):\s*)*(?:automatiskt svar|autosvar|auto(?:matic)?[ -]?reply|automatisk(?:t)? (?:bekräftelse|meddelande)|frånvaro|frånvarande|frånvaromeddelande|ej (?:på plats|i tjänst)|semester\b|out of (?:the )?office|abwesenheit)/i;

function automaticBecause(mail: ParsedMail, { envelopeFrom, hasDocuments }: Around): Why | null {
  const said = headerSaid(mail, 'auto-submitted');
  if (said !== '' && said !== 'no') return 'says-automatic';
  const others = ['x-autoreply', 'x-autorespond', 'x-auto-reply-from', 'x-autoresponder', 'x-mail-autoreply'];
  if (others.some((name) => !['', 'no'].includes(headerSaid(mail, name)))) return 'says-automatic';
  const precedence = headerSaid(mail, 'precedence');
  if (precedence === 'auto_reply') return 'says-automatic';
  // Somebody who sends the extract has not answered by machine, whatever the subject says.
  if (hasDocuments) return null;
  if (absent.test(mail.subject)) return 'says-absent';
  if (
    ['bulk', 'junk', 'list'].includes(precedence) ||
    headerSaid(mail, 'list-unsubscribe') !== '' ||
    headerSaid(mail, 'list-id') !== ''
  )
    return 'mass-mail';
  return envelopeFrom === '' ? 'no-sender' : null;
}

/** An answer that a machine gives to a mail; a register that sends on what was decided is none. */
function answersByItself(mail: ParsedMail): boolean {
  return headerSaid(mail, 'auto-submitted').startsWith('auto-replied') || absent.test(mail.subject);
}

function isSaidToBeSpam(mail: ParsedMail): boolean {
  const level = Number(headerSaid(mail, 'x-ms-exchange-organization-scl'));
  return headerSaid(mail, 'x-spam-flag') === 'yes' || /^yes\b/.test(headerSaid(mail, 'x-spam-status')) || level >= 5;
}
