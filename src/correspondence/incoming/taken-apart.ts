import { documentText, type ReadDocument, type ReadPaper, readPaper } from '../../records/index.ts';
import { documentsIn, isZip, shownName } from './documents-in-mail.ts';
import { plainLine, plainText } from './mail-head.ts';
import { headerValues, type MailedFile, messageIdsIn, type ParsedMail } from './parse-mail.ts';

/** Why a file is set aside, besides what its reader says (`WhyUnread`). */
export type SetAside = 'zip' | 'too-many' | Extract<ReadPaper, { ok: false }>['why'];

export interface ReadFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly text: string | null;
  /** What a reader finds in the text. */
  readonly reading: ReadDocument | null;
  readonly setAside: SetAside | null;
}

/** A mail's own fields as they may be kept and shown. */
export interface MailFields {
  readonly fromAddress: string;
  readonly fromName: string;
  readonly subject: string;
  /** Without angle brackets. */
  readonly messageId: string | null;
  readonly answers: readonly string[];
  /** Addresses that it names as receivers, in lower case. */
  readonly receivers: readonly string[];
  readonly body: string;
}

const longestBody = 200_000;

export async function fieldsOf(mail: ParsedMail): Promise<MailFields> {
  const answers = ['in-reply-to', 'references'].flatMap((name) => headerValues(mail, name));
  const named = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) => headerValues(mail, name));
  return {
    fromAddress: plainLine(mail.from.address).toLowerCase(),
    fromName: plainLine(mail.from.name),
    subject: plainLine(mail.subject),
    messageId: plainLine(messageIdsIn(headerValues(mail, 'message-id')[0] ?? '')[0] ?? '') || null,
    answers: messageIdsIn(answers.join(' ')).map((id) => plainLine(id)),
    receivers: named.flatMap(addressesIn).slice(0, 200),
    body: plainText(mail.text ?? (await htmlAsText(mail.html))).slice(0, longestBody),
  };
}

/** Word by word: a pattern that looked for the `@` from each letter would take minutes for a long header. */
function addressesIn(header: string): readonly string[] {
  return header
    .toLowerCase()
    .split(/[\s<>(),;:"]+/)
    .filter((word) => /.@./.test(word));
}

/** HTML is never shown as such: its text is. */
async function htmlAsText(html: string | null): Promise<string> {
  if (html === null) return '';
  // Marked as a page: what is told from the content is then what it is.
  const read = await documentText(Buffer.from(`<!doctype html>\n${html}`), 'text/html', 'brev.html', { patient: true });
  return read.ok ? read.text : '';
}

/** Files that are read at most: beyond them a person looks. */
const mostRead = 20;

/** The mail's documents with their texts, and why those that have none are set aside. */
export async function readFiles(mail: ParsedMail): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for (const [place, file] of documentsIn(mail.files).entries()) {
    const fileName = shownName(file, place + 1);
    files.push({ fileName, bytes: file.bytes, ...(place < mostRead ? await readOne(file, fileName) : tooMany) });
  }
  return files;
}

const unread = { text: null, reading: null } as const;
const tooMany = { ...unread, setAside: 'too-many' } as const;

async function readOne(file: MailedFile, fileName: string): Promise<Pick<ReadFile, 'text' | 'reading' | 'setAside'>> {
  if (isZip(file)) return { ...unread, setAside: 'zip' };
  const read = await readPaper(file.bytes, file.mediaType, fileName, { patient: true });
  return read.ok ? { text: read.text, reading: read.reading, setAside: null } : { ...unread, setAside: read.why };
}
