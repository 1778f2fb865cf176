import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashUpload } from './hash-upload.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function formOf(bytes: Uint8Array<ArrayBuffer>, name = 'fil.pdf'): Promise<{ type: string; body: Uint8Array }> {
  const form = new FormData();
  form.append('annat', 'text');
  form.append('fil', new File([bytes], name));
  form.append('sist', 'mer');
  const request = new Request('http://x', { method: 'POST', body: form });
  return { type: request.headers.get('content-type') ?? '', body: new Uint8Array(await request.arrayBuffer()) };
}

/** The body as the network may hand it over: in pieces of a size. */
function inPieces(body: Uint8Array, size: number, type: string): Request {
  const pieces = Array.from({ length: Math.ceil(body.length / size) }, (_, place) =>
    body.slice(place * size, (place + 1) * size),
  );
  const stream = new ReadableStream({
    pull: (controller) => {
      const next = pieces.shift();
      if (next === undefined) controller.close();
      else controller.enqueue(next);
    },
  });
  return new Request('http://x', {
    method: 'POST',
    body: stream,
    headers: { 'content-type': type },
    duplex: 'half',
  } as RequestInit);
}

it('hashes the very bytes of the file, however they come', async () => {
  const nasty = fc.array(fc.constantFrom('\r', '\n', '-', '\r\n--', 'a', '\0', 'ö'), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(nasty, fc.integer({ min: 1, max: 60 }), async (letters, size) => {
      const bytes = new Uint8Array(Buffer.from(letters.join('')));
      const { type, body } = await formOf(bytes);
      expect(await hashUpload(inPieces(body, size, type), 'fil', 1e6)).toEqual({ sha256: sha256(bytes) });
    }),
    { numRuns: 150 },
  );
});

it('stops reading when it is too much, and says when there is no file or no form', async () => {
  const { type, body } = await formOf(new Uint8Array(5000));
  expect(await hashUpload(inPieces(body, 1000, type), 'fil', 3000)).toBe('too-large');
  expect(await hashUpload(inPieces(body, 1000, type), 'annan', 1e6)).toBe('no-file');
  expect(await hashUpload(inPieces(body.slice(0, 2000), 1000, type), 'fil', 1e6)).toBe('not-a-form');
  expect(await hashUpload(inPieces(body, 1000, 'text/plain'), 'fil', 1e6)).toBe('not-a-form');
  expect(await hashUpload(inPieces(Buffer.from('--x\r\nutan slut'), 5, 'multipart/form-data; boundary=x'), 'fil', 1e6)).toBe(
    'not-a-form',
  );
  const empty = new FormData();
  empty.append('fil', new File([], ''));
  expect(await hashUpload(new Request('http://x', { method: 'POST', body: empty }), 'fil', 1e6)).toBe('no-file');
});
