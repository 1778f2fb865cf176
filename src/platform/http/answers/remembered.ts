import { randomBytes } from 'node:crypto';
import { once } from '../../db/memory.ts';
import type { Web } from '../web.ts';

/** Stand where something of the request alone belongs. Nobody can write them into a text of ours: they are new with every process. */
const nonceHere = randomBytes(18).toString('base64url');
const markHere = randomBytes(18).toString('base64url');

/** Bytes as they are sent, or a place for what belongs to one request. */
type Piece = Uint8Array<ArrayBuffer> | 'nonce' | 'mark';

interface Made {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A page has places to fill in; anything else is one piece. Kept as bytes: to encode a page is most of what giving it again costs. */
  readonly body: readonly Piece[];
}

/**
 * An answer that follows from the rows, the day, who reads and the address, made once for each while the database is as it was. Every
 * page that is given has a nonce and a mark of its own.
 */
export async function remembered(web: Web, make: (web: Web) => Promise<Response> | Response): Promise<Response> {
  if (web.memory === undefined) return make(web);
  const { status, headers, body } = await once(web, `page ${web.lang} ${web.path}`, () => made(web, make));
  const own = { nonce: Buffer.from(web.nonce), mark: Buffer.from(web.mark ?? '') };
  return new Response(Buffer.concat(body.map((piece) => (typeof piece === 'string' ? own[piece] : piece))), { status, headers });
}

async function made(web: Web, make: (web: Web) => Promise<Response> | Response): Promise<Made> {
  const answer = await make({ ...web, nonce: nonceHere, mark: web.mark === undefined ? undefined : markHere });
  const headers = Object.fromEntries(answer.headers);
  const isPage = headers['content-type']?.startsWith('text/html') === true;
  return {
    status: answer.status,
    headers,
    body: isPage ? piecesOf(await answer.text()) : [new Uint8Array(await answer.arrayBuffer())],
  };
}

const places = new RegExp(`(${nonceHere}|${markHere})`);

function piecesOf(page: string): readonly Piece[] {
  return page.split(places).map((piece) => (piece === nonceHere ? 'nonce' : piece === markHere ? 'mark' : Buffer.from(piece)));
}
