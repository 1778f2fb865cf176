import type { Early, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { sha256Hex } from '../../../records/index.ts';
import type { FormErrors } from '../../../ui/index.ts';
import { type FileToRead, mostFiles, type ReadInFiles } from '../../acts/read-in-files.ts';
import { type ReadRecord, readBytes } from '../../readings/read-bytes.ts';
import { readingsWords } from './words.ts';

/** How long files are read before they are kept: what takes longer is kept unread, and read when it is opened. */
const patience = 10_000;

interface EarlyFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly read: ReadRecord | null;
}

/** What was read of a request's files before its transaction opened. */
const early = new WeakMap<Request, readonly EarlyFile[]>();

/** Reads the files while no transaction waits for it. */
export async function readEarly({ request, form }: Early): Promise<void> {
  const until = Date.now() + patience;
  const files: EarlyFile[] = [];
  for (const file of form.files('files').slice(0, mostFiles)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const left = until - Date.now();
    const reading =
      left <= 0 ? null : readBytes({ sha256: sha256Hex(bytes), mediaType: null, fileName: file.name }, async () => ({ bytes }));
    files.push({ fileName: file.name, bytes, read: reading === null ? null : await orLate(reading, left) });
  }
  early.set(request, files);
}

function orLate(reading: Promise<ReadRecord>, left: number): Promise<ReadRecord | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), left);
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}

type Taken = { readonly ok: true; readonly input: ReadInFiles } | { readonly ok: false; readonly errors: FormErrors };

/** The form as an act's input, or what is wrong with it. @param owners boards that the reader may keep files for */
export async function takeFiles(web: Web, owners: readonly string[]): Promise<Taken> {
  const words = readingsWords[web.lang];
  const form = await web.form();
  const files = early.get(web.request) ?? [];
  const owner = form.text('owner') || (owners.length === 1 ? (owners[0] ?? '') : '');
  const isSecret = form.text('secrecy') === 'ja';
  const paragraph = form.text('secrecyParagraph');
  const errors = [
    ...(files.length === 0 ? [{ field: 'files', text: words.noFiles }] : []),
    ...(form.files('files').length > mostFiles ? [{ field: 'files', text: words.tooMany }] : []),
    ...(owners.includes(owner) ? [] : [{ field: 'owner', text: words.ownerUnknown }]),
    ...(isSecret && paragraph === '' ? [{ field: 'secrecyParagraph', text: words.paragraphMissing }] : []),
  ];
  if (errors.length > 0) return { ok: false, errors };
  const input = {
    uploadId: requestIn(form),
    owner,
    files: files.map(fileToRead),
    // Without its paragraph a file would be kept as public.
    secrecyParagraph: isSecret ? paragraph : null,
    example: false,
  };
  return { ok: true, input };
}

function fileToRead({ fileName, bytes, read }: EarlyFile): FileToRead {
  const stem = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').trim() || fileName || 'handling';
  const named = { fileName, bytes, title: stem.slice(0, 300) };
  if (read === null || !read.ok || read.reading.kind === 'unknown') return { ...named, kind: 'other' };
  const { kind, board, date, paragraph } = read.reading;
  if (kind === 'official-report' || board === null) return { ...named, kind };
  const item = paragraph === null ? '' : `, § ${paragraph}`;
  return { ...named, kind, title: `Protokollsutdrag ${board}${date === null ? '' : ` ${date}`}${item}`.slice(0, 300) };
}
