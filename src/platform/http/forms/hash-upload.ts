import { createHash } from 'node:crypto';

/** What was found in an upload: the SHA-256 of the file's bytes (lower-case hex), or why there is none. */
export type HashedUpload = { readonly sha256: string } | 'no-file' | 'too-large' | 'not-a-form';

const longestHead = 16 * 1024;

/**
 * Takes the file out of a `multipart/form-data` body and hashes it as it comes: nothing of it is kept, in memory or anywhere.
 * @param field the file field's name; the first file in it counts
 * @param most bytes that are read at most of the whole body
 */
export async function hashUpload(request: Request, field: string, most: number): Promise<HashedUpload> {
  const boundary = boundaryOf(request.headers.get('content-type') ?? '');
  if (boundary === null || request.body === null) return 'not-a-form';
  const parts = partReader(boundary, field);
  let read = 0;
  for await (const chunk of request.body) {
    read += chunk.length;
    if (read > most) return 'too-large';
    const end = parts.take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    if (end !== null) return end;
  }
  return 'not-a-form';
}

/** RFC 2046 § 5.1.1: at most seventy characters. */
function boundaryOf(type: string): string | null {
  const found = /^multipart\/form-data\b.*;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type);
  return found?.[1] ?? found?.[2] ?? null;
}

/** Goes through the parts as bytes come; a boundary that is cut in two by the network is waited for. */
function partReader(boundary: string, field: string) {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const hash = createHash('sha256');
  let state: 'text' | 'file' | 'between' | 'head' = 'text';
  // The first boundary stands without a line break before it.
  let pending = Buffer.from('\r\n');

  /** One step forward: true while there may be more in what has come, false to wait, or the end. */
  const step = (): boolean | HashedUpload => {
    if (state === 'between') return between();
    if (state === 'head') return head();
    const at = pending.indexOf(delimiter);
    const sure = at === -1 ? Math.max(0, pending.length - delimiter.length + 1) : at;
    if (state === 'file') hash.update(pending.subarray(0, sure));
    pending = pending.subarray(at === -1 ? sure : at + delimiter.length);
    if (at === -1) return false;
    if (state === 'file') return { sha256: hash.digest('hex') };
    state = 'between';
    return true;
  };

  const between = (): boolean | HashedUpload => {
    if (pending.length < 2) return false;
    const next = pending.subarray(0, 2).toString('latin1');
    if (next === '--') return 'no-file';
    if (next !== '\r\n') return 'not-a-form';
    // The line break stays: a part's head may be empty.
    state = 'head';
    return true;
  };

  const head = (): boolean | HashedUpload => {
    const end = pending.indexOf('\r\n\r\n');
    if (end === -1) return pending.length > longestHead ? 'not-a-form' : false;
    const text = pending.subarray(0, end).toString('utf8');
    pending = pending.subarray(end + 4);
    state = isFile(text, field) ? 'file' : 'text';
    return true;
  };

  return {
    take(bytes: Buffer): HashedUpload | null {
      pending = Buffer.concat([pending, bytes]);
      for (;;) {
        const done = step();
        if (typeof done !== 'boolean') return done;
        if (!done) return null;
      }
    },
  };
}

/** A chosen file has a name; a file field left empty is sent with an empty one. */
function isFile(head: string, field: string): boolean {
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? '';
  return new RegExp(`;\\s*name="${field}"`, 'i').test(disposition) && /;\s*filename\*?="?[^";]/i.test(disposition);
}
