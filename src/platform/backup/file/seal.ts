import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { damaged } from '../backup-error.ts';

/**
 * A gzip member whose bytes follow from the hash alone: `gunzip` takes it as part of the file, and we can tell every bit of it.
 * (zlib itself lets bits of a member's head flip, and anything come after its end.)
 */
function sealOf(hash: Buffer): Buffer {
  const said = Buffer.from(`sha256 ${hash.toString('hex')}\n`);
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  const stored = Buffer.alloc(5);
  stored.writeUInt8(1, 0);
  stored.writeUInt16LE(said.length, 1);
  stored.writeUInt16LE(~said.length & 0xffff, 3);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(said), 0);
  tail.writeUInt32LE(said.length, 4);
  return Buffer.concat([head, stored, said, tail]);
}

const sealLength = sealOf(createHash('sha256').digest()).length;

/** Lets the bytes through and puts the seal after them. */
export async function* sealed(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
  yield sealOf(hash.digest());
}

/**
 * Lets the sealed bytes through, without the seal.
 * @throws BackupError after the last of them, when so much as a bit is not as it was written
 */
export async function* unsealed(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let held = Buffer.alloc(0);
  for await (const chunk of source) {
    const all = Buffer.concat([held, chunk]);
    const out = all.subarray(0, Math.max(0, all.length - sealLength));
    held = Buffer.from(all.subarray(out.length));
    hash.update(out);
    if (out.length > 0) yield out;
  }
  if (!held.equals(sealOf(hash.digest()))) throw damaged('its checksum does not hold (it was cut, changed or added to)');
}
