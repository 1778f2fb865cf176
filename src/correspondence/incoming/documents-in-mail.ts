import type { MailedFile } from './parse-mail.ts';

/** Signatures and reports of the mail itself: no documents. */
const ofTheMail = [
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'application/pgp-signature',
  'message/delivery-status',
  'message/disposition-notification',
  'text/rfc822-headers',
  'text/vcard',
  'text/x-vcard',
];

/** A logotype is small; a scanned page is not. Bytes. */
const smallPicture = 150 * 1024;

/**
 * The files of a mail that may be documents: not the pictures of its signature, not what belongs to the mail itself, not a mail whose
 * own files stand beside it, and none twice.
 */
export function documentsIn(files: readonly MailedFile[]): readonly MailedFile[] {
  const seen = new Set<string>();
  return files.filter((file, place) => {
    if (ofTheMail.includes(file.mediaType) || isDecoration(file) || file.bytes.length === 0) return false;
    if (file.mediaType === 'message/rfc822' && files[place + 1]?.inside) return false;
    const key = `${file.fileName} ${file.bytes.length} ${Buffer.from(file.bytes.subarray(0, 4096)).toString('latin1')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isDecoration({ mediaType, related, inline, bytes }: MailedFile): boolean {
  return mediaType.startsWith('image/') && (related || inline) && bytes.length < smallPicture;
}

/** What a file without a name is called, by what its sender says it is. */
const endings: Readonly<Record<string, string>> = { 'message/rfc822': 'eml', 'application/pdf': 'pdf', 'text/calendar': 'ics' };

/** A name to show: the last part of a path, without what cannot be seen. */
export function shownName({ fileName, mediaType }: Pick<MailedFile, 'fileName' | 'mediaType'>, place: number): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  if (clean.replaceAll('.', '') !== '') return clean.length > 150 ? `${clean.slice(0, 130)}…${clean.slice(-15)}` : clean;
  const ending = endings[mediaType];
  return ending === undefined ? `fil-${place}` : `fil-${place}.${ending}`;
}

/** A file that holds other files. */
export function isZip({ bytes, fileName }: Pick<MailedFile, 'bytes' | 'fileName'>): boolean {
  const marked = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
  return marked && !/\.(docx|xlsx|odt|docm|xlsm|pptx|ods)$/i.test(fileName);
}
