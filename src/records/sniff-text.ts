/** Whether the bytes are text in UTF-8 or an eight-bit alphabet: no control characters but line breaks and tabs. */
export function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d);
}

/** What a text is, from its content alone. `application/x-sh` for a script, `application/xml` for other markup than HTML. */
export function sniffText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes).trimStart();
  const start = text.slice(0, 1024).toLowerCase();
  if (start.startsWith('#!')) return 'application/x-sh';
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|script|iframe|meta|title|style)\b/.test(start))
    return 'text/html';
  if (/^<(\?xml|!doctype|svg)/.test(start)) return 'application/xml';
  if (start.startsWith('begin:vcalendar')) return 'text/calendar';
  if (isJson(text)) return 'application/json';
  if (isMail(text)) return 'message/rfc822';
  return isCsv(text) ? 'text/csv' : 'text/plain';
}

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Begins with header lines, of which some are those that every mail has (RFC 5322, 3.6). */
function isMail(text: string): boolean {
  const head = text.slice(0, 16_384).split(/\r?\n\r?\n/)[0] ?? '';
  const lines = head.split(/\r?\n(?![ \t])/);
  const names = lines.map((line) => /^([!-9;-~]+):/.exec(line)?.[1]?.toLowerCase());
  return names.every((name) => name !== undefined) && ['from', 'date'].every((name) => names.includes(name));
}

/** At least two lines with the same number of separators, and at least one. */
function isCsv(text: string): boolean {
  const lines = text.split(/\r?\n/, 21).filter((line) => line !== '');
  if (lines.length < 2) return false;
  return [';', '\t', ','].some((separator) => {
    const [first, ...rest] = lines.map((line) => line.replaceAll(/"[^"]*"/g, '').split(separator).length);
    return first !== undefined && first > 1 && rest.every((count) => count === first);
  });
}
