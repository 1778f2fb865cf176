/** A kind of file that may be kept, and the endings its name may have. */
export interface FileKind {
  readonly mediaType: string;
  readonly endings: readonly string[];
}

/** The allow list: what a registrar sends and receives, and nothing that can run. */
const fileKinds: readonly FileKind[] = [
  { mediaType: 'application/pdf', endings: ['pdf'] },
  { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  { mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  { mediaType: 'image/png', endings: ['png'] },
  { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  // A text is what its ending says as long as its content does not say otherwise: prose may look like CSV and the other way round.
  { mediaType: 'text/plain', endings: ['txt', 'md', 'csv', 'eml'] },
  { mediaType: 'text/csv', endings: ['csv', 'txt', 'md'] },
  { mediaType: 'text/html', endings: ['html', 'htm'] },
  { mediaType: 'application/json', endings: ['json', 'txt'] },
  { mediaType: 'text/calendar', endings: ['ics'] },
  { mediaType: 'message/rfc822', endings: ['eml', 'txt'] },
];

export const allowedEndings: readonly string[] = [...new Set(fileKinds.flatMap((kind) => kind.endings))];

/** Endings that an operating system runs when they are opened. */
const runnable =
  'exe com scr pif bat cmd ps1 psm1 vbs vbe wsf wsh hta msi msp msix jar js mjs cjs jse lnk reg cpl dll sys sh bash app apk deb rpm dmg iso img'.split(
    ' ',
  );

/** Endings of office files that carry macros. */
const macroEndings = 'docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam'.split(' ');

export function isRunnableEnding(ending: string): boolean {
  return runnable.includes(ending);
}

export function isMacroEnding(ending: string): boolean {
  return macroEndings.includes(ending);
}

export function kindOfType(mediaType: string): FileKind | null {
  return fileKinds.find((kind) => kind.mediaType === mediaType) ?? null;
}

/** `pdf` of `Utdrag § 12.PDF`; empty when the name has none. */
export function endingOf(fileName: string): string {
  const at = fileName.lastIndexOf('.');
  const ending = at < 0 ? '' : fileName.slice(at + 1).toLowerCase();
  return /^[a-z0-9]{1,8}$/.test(ending) ? ending : '';
}

/** The name alone, without path, control characters or direction marks that would hide its ending. */
export function plainFileName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .replaceAll(/^[.\s]+|(?<![.\s])[.\s]+$/g, '');
  const ending = endingOf(clean);
  const stem = ending === '' ? clean : clean.slice(0, -ending.length - 1);
  const short = stem.slice(0, 150) || 'handling';
  return ending === '' ? short : `${short}.${ending}`;
}
