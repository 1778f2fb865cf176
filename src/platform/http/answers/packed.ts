import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** One way an answer goes over the wire. */
interface Variant {
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer ready to be given any number of times: hashed and compressed once. */
export interface Packed {
  readonly status: number;
  /** Hash of what it says; the same for the same bytes. */
  readonly hash: string;
  /** Since when it has said this, in whole seconds (ms); null when nobody knows. */
  readonly since: number | null;
  readonly plain: Variant;
  readonly br: Variant | null;
  readonly gzip: Variant | null;
  /** Bytes of memory, about. */
  readonly size: number;
}

/** Reads a header of a request by its lower-case name. */
export type ReadHeader = (name: string) => string | undefined;

const compressible = /^(?:text\/|application\/(?:[\w.+-]*json|xml|[\w.+-]*\+xml|javascript)|image\/svg)/;
const worthIt = 1024;
/** An answer is waited for while it is made; a file is made once and given for ever. */
const qualities = { soon: 6, smallest: 11 } as const;
const toBrotli = promisify(brotliCompress) as (bytes: Uint8Array, options: object) => Promise<Buffer<ArrayBuffer>>;
const toGzip = promisify(gzip) as (bytes: Uint8Array) => Promise<Buffer<ArrayBuffer>>;

/** @param more headers that every answer carries; the answer's own go before them @param how how much time may go to making it small */
export async function pack(
  answer: Response,
  more: Readonly<Record<string, string>>,
  since: number | null,
  how: keyof typeof qualities = 'soon',
): Promise<Packed> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const headers = { ...more, ...Object.fromEntries(answer.headers) };
  const hash = createHash('sha256')
    .update(`${answer.status} ${JSON.stringify(headers)} `)
    .update(bytes)
    .digest('base64url')
    .slice(0, 22);
  const small = bytes.length < worthIt || !compressible.test(headers['content-type'] ?? '');
  const [br, gz] = small
    ? [null, null]
    : await Promise.all([toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: qualities[how] } }), toGzip(bytes)]);
  const base = {
    ...headers,
    ...(small ? {} : { vary: [headers['vary'], 'accept-encoding'].filter(Boolean).join(', ') }),
    ...(answer.status === 200 && since !== null ? { 'last-modified': new Date(since).toUTCString() } : {}),
  };
  const variant = (body: Uint8Array<ArrayBuffer>, ending: string, encoding: Record<string, string>): Variant => ({
    bytes: body.length === 0 ? null : body,
    headers: {
      ...base,
      ...encoding,
      ...(answer.status === 200 ? { etag: `"${hash}${ending}"` } : {}),
      'content-length': String(body.length),
    },
  });
  return {
    status: answer.status,
    ...{ hash, since },
    plain: variant(bytes, '', {}),
    br: br === null ? null : variant(br, '-br', { 'content-encoding': 'br' }),
    gzip: gz === null ? null : variant(gz, '-gz', { 'content-encoding': 'gzip' }),
    size: bytes.length + (br?.length ?? 0) + (gz?.length ?? 0) + 2048,
  };
}

/** The answer for one request: as it takes it (RFC 9110 § 12.5.3), or that nothing has changed (§ 13.1). */
export function unpack(packed: Packed, read: ReadHeader): Response {
  const { bytes, headers } = variantFor(packed, read('accept-encoding'));
  if (packed.status !== 200 || !isUnchanged(headers['etag'] ?? '', packed.since, read)) {
    return new Response(bytes, { status: packed.status, headers });
  }
  const { 'content-length': _, 'content-encoding': __, 'content-type': ___, ...kept } = headers;
  return new Response(null, { status: 304, headers: kept });
}

function variantFor(packed: Packed, accepts: string | undefined): Variant {
  if (accepts === undefined || packed.br === null || packed.gzip === null) return packed.plain;
  if (takes(accepts, 'br')) return packed.br;
  return takes(accepts, 'gzip') ? packed.gzip : packed.plain;
}

/** Whether `name` stands in Accept-Encoding, and not with `q=0`. */
function takes(accepts: string, name: string): boolean {
  return accepts.split(',').some((each) => {
    const [coding = '', ...rest] = each.split(';');
    return coding.trim().toLowerCase() === name && !rest.some((parameter) => /^\s*q=0(?:\.0*)?\s*$/i.test(parameter));
  });
}

function isUnchanged(etag: string, since: number | null, read: ReadHeader): boolean {
  const match = read('if-none-match');
  // If-Modified-Since is not looked at where there is an If-None-Match.
  if (match !== undefined) {
    return match.trim() === '*' || match.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
  }
  const asked = read('if-modified-since');
  return asked !== undefined && since !== null && Date.parse(asked) >= since;
}
