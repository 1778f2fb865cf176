import { buffer } from 'node:stream/consumers';
import type { Temporal } from 'temporal-polyfill';
import { ZipFile } from 'yazl';
import { type NamedFile, uniqueFileNames } from './named-file.ts';

/** A file with the folder that it lies in, one level deep; at the top where none is said. */
export interface FiledFile extends NamedFile {
  readonly folder?: string;
}

/** What is packed already gains nothing by being packed again. */
const packedAlready = /\.(docx|xlsx|pptx|odt|zip|png|jpe?g)$/i;

/**
 * The files as one ZIP, in the order given, under safe names that are told apart (`named-file.ts`).
 * @param at the moment that stands beside each file; the same files and moment give the same bytes
 */
export async function zipOf(files: readonly FiledFile[], at: Temporal.Instant): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  const names = namesIn(files);
  const mtime = new Date(at.epochMilliseconds);
  for (const [place, { bytes }] of files.entries()) {
    const name = names[place] ?? '';
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, {
      mtime,
      compress: !packedAlready.test(name),
    });
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

/** Folders are told apart, and names within each; the ZIP's own sign between them is a slash. */
function namesIn(files: readonly FiledFile[]): readonly string[] {
  const names: string[] = files.map(() => '');
  const folders = [...new Set(files.map(({ folder = '' }) => folder))];
  const safeFolders = uniqueFileNames(folders);
  for (const [which, folder] of folders.entries()) {
    const places = [...files.keys()].filter((place) => (files[place]?.folder ?? '') === folder);
    const safe = uniqueFileNames(places.map((place) => files[place]?.fileName ?? ''));
    const before = folder === '' ? '' : `${safeFolders[which] ?? ''}/`;
    for (const [at, place] of places.entries()) names[place] = `${before}${safe[at] ?? ''}`;
  }
  return names;
}
