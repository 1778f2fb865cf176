import { damaged } from '../backup-error.ts';

const block = 512;
/** No entry of ours comes near; what claims more is no backup. */
const mostBytes = 64 << 20;

export interface TarEntry {
  readonly name: string;
  readonly body: Buffer;
}

/** An entry as ustar, mode 0600. @param at seconds since 1970 */
export function tarEntry({ name, body }: TarEntry, at: number): Buffer {
  const head = Buffer.alloc(block);
  if (Buffer.byteLength(name) > 100) throw new RangeError(`too long a name for the archive: ${name}`);
  head.write(name, 0);
  head.write('0000600\0', 100);
  head.write('0000000\0', 108);
  head.write('0000000\0', 116);
  head.write(`${octal(body.length, 11)}\0`, 124);
  head.write(`${octal(at, 11)}\0`, 136);
  head.write('0', 156);
  head.write('ustar\x0000', 257);
  head.write(`${octal(sumOf(head), 6)}\0 `, 148);
  const padding = Buffer.alloc((block - (body.length % block)) % block);
  return Buffer.concat([head, body, padding]);
}

export const tarEnd = Buffer.alloc(2 * block);

/** Reads the entries one at a time; no more than one is held. @throws BackupError when the archive is not whole */
export async function* tarEntries(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const { take, atEnd } = taker(source);
  for (;;) {
    const head = await take(block);
    if (head.every((byte) => byte === 0)) break;
    if (Number.parseInt(head.toString('latin1', 148, 156), 8) !== sumOf(head)) throw damaged('an entry has a wrong head');
    const size = Number.parseInt(head.toString('latin1', 124, 136), 8);
    if (!(size >= 0 && size <= mostBytes)) throw damaged('an entry has no possible size');
    const body = await take(size);
    await take((block - (size % block)) % block);
    yield { name: head.toString('utf8', 0, 100).replace(/\0.*$/s, ''), body };
  }
  await take(block);
  if (!(await atEnd())) throw damaged('it goes on after its end');
}

/** Gives as many bytes as asked for, however they arrive. */
function taker(source: AsyncIterable<Uint8Array>): { take(bytes: number): Promise<Buffer>; atEnd(): Promise<boolean> } {
  const iterator = source[Symbol.asyncIterator]();
  let held: Uint8Array[] = [];
  let there = 0;
  const more = async () => {
    const next = await iterator.next();
    if (next.done === true) return false;
    held.push(next.value);
    there += next.value.length;
    return true;
  };
  const take = async (bytes: number) => {
    while (there < bytes) if (!(await more())) throw damaged('it ends too early');
    const all = Buffer.concat(held);
    held = [all.subarray(bytes)];
    there -= bytes;
    return all.subarray(0, bytes);
  };
  const atEnd = async () => {
    while (there === 0) if (!(await more())) return true;
    return false;
  };
  return { take, atEnd };
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

/** Sum of the head's bytes, its own field counted as blanks. */
function sumOf(head: Buffer): number {
  return head.reduce((sum, byte, i) => sum + (i >= 148 && i < 156 ? 32 : byte), 0);
}
