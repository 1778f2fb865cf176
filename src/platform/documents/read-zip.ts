import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './unreadable.ts';

/** A file in a zip, not yet unpacked. */
export interface ZipEntry {
  readonly name: string;
  /**
   * Its bytes, never more than `most`.
   * @throws Unreadable when it would be more (a bomb), or is broken or locked
   */
  unpack(most: number): Uint8Array;
}

const mostEntries = 4000;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const stored = 0;
const deflated = 8;

/**
 * The files of a zip by its central directory (APPNOTE 4.3). Sizes that it states are not believed: unpacking stops at its limit.
 * @throws Unreadable when it is no whole zip of the ordinary kind, or has more files than any office document
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(zip);
  } catch (error) {
    // Reading past the end: its offsets are wrong.
    throw error instanceof RangeError ? new Unreadable('broken') : error;
  }
}

function entriesOf(zip: Buffer): readonly ZipEntry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > mostEntries) throw new Unreadable('too-much');
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (zip.readUInt32LE(at) !== entrySignature) throw new Unreadable('broken');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const place = {
      at: zip.readUInt32LE(at + 42),
      size: zip.readUInt32LE(at + 20),
      locked: (zip.readUInt16LE(at + 8) & 1) === 1,
    };
    const method = zip.readUInt16LE(at + 10);
    entries.push({ name, unpack: (most) => unpack(zip, { ...place, method }, most) });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

/** The end record lies within its longest comment from the end. */
function endOf(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 0xffff); at -= 1) {
    if (zip.readUInt32LE(at) === endSignature) return at;
  }
  throw new Unreadable('broken');
}

interface Place {
  readonly at: number;
  readonly size: number;
  readonly method: number;
  readonly locked: boolean;
}

function unpack(zip: Buffer, { at, size, method, locked }: Place, most: number): Uint8Array {
  if (locked || (method !== stored && method !== deflated)) throw new Unreadable('broken');
  try {
    if (zip.readUInt32LE(at) !== localSignature) throw new Unreadable('broken');
    const begins = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const packed = zip.subarray(begins, begins + size);
    if (method === deflated) return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
    if (packed.length > most) throw new Unreadable('too-much');
    return packed;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const tooLong = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(tooLong ? 'too-much' : 'broken');
  }
}
