import { readZip } from '../../../../platform/documents/read-zip.ts';
import { Unreadable } from '../document-text.ts';

/** Unpacked, the parts that hold text. Five hundred pages of minutes are about half of it. */
const mostUnpacked = 16 * 1024 * 1024;

/**
 * The parts of an office file by their names, as text.
 * @throws Unreadable when they are more than any minutes, or are not to be unpacked
 */
export function partsByName(bytes: Uint8Array, wanted: RegExp): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let left = mostUnpacked;
  for (const entry of readZip(bytes)) {
    if (!wanted.test(entry.name) || found.has(entry.name)) continue;
    const unpacked = entry.unpack(left);
    left -= unpacked.length;
    if (left <= 0) throw new Unreadable('too-much');
    found.set(entry.name, xmlText(unpacked));
  }
  return found;
}

/** XML is UTF-8 unless its first bytes say UTF-16. */
export function xmlText(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
