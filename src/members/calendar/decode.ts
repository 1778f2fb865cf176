/**
 * The text of a file, whatever program saved it: UTF-8 with or without a mark, UTF-16 as Excel's "Unicode text", and
 * what is no UTF-8 is Windows-1252, as Swedish spreadsheets write.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
