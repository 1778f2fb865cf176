import { endingOf } from '../../file-types.ts';
import type { RecordRefusal } from '../../refusals.ts';
import { tellType } from '../../tell-type.ts';

/** Why a file is set aside. */
export type WhyUnread =
  /** Not what it says it is, or damaged. */
  | 'broken'
  /** With a password. */
  | 'locked'
  /** Pictures of pages: a person must read it. */
  | 'scanned'
  /** No text in it. */
  | 'empty'
  /** Would take more room or time than any minutes: a bomb. */
  | 'too-much'
  | 'macros'
  /** A program, or a kind that is not read. */
  | 'unknown-type'
  /** The name's ending says another kind than the content is. */
  | 'wrong-ending';

export type ToldKind = 'pdf' | 'docx' | 'odt' | 'xlsx' | 'html' | 'md' | 'mail' | 'json' | 'txt' | 'picture';

const kinds: Readonly<Record<string, ToldKind>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'text/html': 'html',
  'message/rfc822': 'mail',
  'image/png': 'picture',
  'image/jpeg': 'picture',
  ...{ 'text/plain': 'txt', 'text/csv': 'txt', 'application/json': 'json', 'text/calendar': 'txt' },
};

const whys: Partial<Record<RecordRefusal, WhyUnread>> = {
  'file-missing': 'empty',
  'file-too-large': 'too-much',
  'file-has-macros': 'macros',
  'file-contradicts-name': 'wrong-ending',
};

/** What the bytes are, or why they are not read: by the same rules as for what is kept. */
export async function toldKind(
  bytes: Uint8Array,
  mediaType: string | null,
  fileName: string,
): Promise<{ readonly ok: true; readonly kind: ToldKind } | { readonly ok: false; readonly why: WhyUnread }> {
  if (isLockedOffice(bytes)) return { ok: false, why: 'locked' };
  const told = await tellType(bytes, fileName);
  if (!told.ok) return { ok: false, why: whys[told.refusals[0]?.code ?? 'not-allowed'] ?? 'unknown-type' };
  const kind = kinds[told.value];
  if (kind === undefined) return { ok: false, why: 'unknown-type' };
  const isMarkdown = endingOf(fileName) === 'md' || (fileName === '' && mediaType === 'text/markdown');
  return { ok: true, kind: kind === 'txt' && isMarkdown ? 'md' : kind };
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** Word with a password is an old compound file with the locked one inside ([MS-OFFCRYPTO] 2.3.4.4). */
function isLockedOffice(bytes: Uint8Array): boolean {
  if (compoundFile.some((byte, at) => bytes[at] !== byte)) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
