/**
 * Bytes as text: UTF-8; UTF-16 by its mark or by its many zeros; else the alphabet that old Swedish programs write. The mark is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideAlphabet(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const looked = 400;

/** UTF-16 in either order, or null. Swedish text in it has a zero beside nearly every letter. */
export function wideAlphabet(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, looked);
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = (start.length / 2) * 0.8;
  if (odd >= most && even === 0) return 'utf-16le';
  return even >= most && odd === 0 ? 'utf-16be' : null;
}

/** The text of a made file as it is searched and cut: composed letters, ordinary spaces, whole ligatures, no empty stretches. */
export function tidy(text: string): string {
  return (
    text
      .normalize('NFC')
      .replaceAll(/\r\n?|[\u2028\u2029\v]/g, '\n')
      .replaceAll(/\u00ad(?=\n)/g, '-')
      .replaceAll(/(?![\n\t\f])[\p{Cc}\p{Cf}]/gu, '')
      .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replaceAll(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
      // Looked for from where the white begins, here and elsewhere: from each of its signs a long stretch of it would take hours.
      .replaceAll(/(?<![ \t])[ \t]+(?=\n|$)/g, '')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
  );
}
