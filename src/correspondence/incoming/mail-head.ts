import PostalMime from 'postal-mime';

/** Of the headers, as far as is looked before a mail is kept. */
const most = 64 * 1024;

/** What a mail says of itself in its first lines: enough to name it by. Nothing in a mail makes it throw. */
export async function mailHead(bytes: Uint8Array): Promise<{ readonly from: string; readonly subject: string }> {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, most));
  // The headers end with the first empty line, whatever its ends; all that follows is not looked at.
  const empty = /^\r?\n|\n\r?\n/.exec(start.toString('latin1'));
  const head = empty === null ? start : start.subarray(0, empty.index + empty[0].length);
  const { from, subject } = await PostalMime.parse(head).catch(() => ({
    from: undefined,
    subject: undefined,
  }));
  return { from: plainLine(from?.name || from?.address || ''), subject: plainLine(subject ?? '') };
}

/** A header's text as it may be kept and shown: on one line, no longer than anybody reads. */
export function plainLine(text: string, most = 300): string {
  return plainText(text).replaceAll(/\s+/g, ' ').trim().slice(0, most).toWellFormed();
}

/** A letter's text as it may be kept: PostgreSQL takes no NUL, and no reader sees signs that cannot be seen. */
export function plainText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .toWellFormed();
}
