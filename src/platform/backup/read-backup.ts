import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BackupError, damaged } from './backup-error.ts';
import { type Header, headerName, type Manifest, manifestName, readHeader, readManifest } from './file/format.ts';
import { ageMagic, type BackupKey, decrypted } from './file/key.ts';
import { unsealed } from './file/seal.ts';
import { type TarEntry, tarEntries } from './file/tar.ts';

/** A backup being read from front to back: its header, then the tables in the header's order, then its manifest. */
export interface BackupReading {
  readonly header: Header;
  /** The rows of the next table, as COPY text. */
  rows(key: string): AsyncGenerator<Uint8Array>;
  /** After the last table. Has read the whole file, to its seal. */
  manifest(): Promise<Manifest>;
}

/**
 * Reads the whole file once without using anything of it.
 * @throws BackupError when it is no backup, is locked with another key, or differs by a bit from what was written
 */
export async function checkBackup(file: string, key: BackupKey | undefined, signal?: AbortSignal): Promise<void> {
  for await (const _ of unsealed(await bytesOf(file, key))) signal?.throwIfAborted();
}

/** Opens the file and reads its header. @throws BackupError */
export async function openBackup(file: string, key: BackupKey | undefined): Promise<BackupReading> {
  const entries = tarEntries(gunzipped(unsealed(await bytesOf(file, key))));
  const first = (await entries.next()).value;
  if (first?.name !== headerName) throw damaged('it does not begin with its header');
  const header = readHeader(first.body);
  let ahead: TarEntry | undefined = await nextOf(entries);
  return {
    header,
    rows: async function* (key) {
      for (; ahead?.name.startsWith(`tables/${key}/`) === true; ahead = await nextOf(entries)) yield ahead.body;
    },
    manifest: async () => {
      if (ahead?.name !== manifestName) throw damaged(`it holds ${ahead?.name ?? 'nothing'} where its manifest should be`);
      const manifest = readManifest(ahead.body);
      if ((await nextOf(entries)) !== undefined) throw damaged('it goes on after its manifest');
      return manifest;
    },
  };
}

async function nextOf(entries: AsyncGenerator<TarEntry>): Promise<TarEntry | undefined> {
  const next = await entries.next();
  return next.done === true ? undefined : next.value;
}

/** The sealed archive: the file's own bytes, or what is locked in them. */
async function bytesOf(file: string, key: BackupKey | undefined): Promise<AsyncIterable<Uint8Array>> {
  const start = await startOf(file);
  const bytes = createReadStream(file, { highWaterMark: 1 << 16 }) as AsyncIterable<Uint8Array>;
  if (start.toString('latin1') === ageMagic) return decrypted(bytes, key);
  if (start[0] === 0x1f && start[1] === 0x8b) return bytes;
  throw new BackupError('not-a-backup', `${file} is no backup of Samråd, or its beginning is damaged`);
}

async function startOf(file: string): Promise<Buffer> {
  try {
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(ageMagic.length), 0, ageMagic.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new BackupError('no-file', `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = Readable.from(source);
  const output = createGunzip();
  input.on('error', (error) => output.destroy(error));
  try {
    for await (const chunk of input.pipe(output)) yield chunk as Uint8Array;
  } catch (error) {
    throw error instanceof BackupError ? error : damaged('it cannot be unpacked', error);
  } finally {
    input.destroy();
  }
}
