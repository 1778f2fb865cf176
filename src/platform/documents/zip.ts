import { buffer } from 'node:stream/consumers';
import type { Temporal } from 'temporal-polyfill';
import { ZipFile } from 'yazl';
import { type NamedFile, uniqueFileNames } from './named-file.ts';

/** What is packed already gains nothing by being packed again. */
const packedAlready = /\.(docx|xlsx|pptx|odt|zip|png|jpe?g)$/i;

/**
 * The files as one ZIP, in the order given, under safe names that are told apart (`named-file.ts`).
 * @param at the moment that stands beside each file; the same files and moment give the same bytes
 */
export async function zipOf(files: readonly NamedFile[], at: Temporal.Instant): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  const names = uniqueFileNames(files.map((file) => file.fileName));
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
