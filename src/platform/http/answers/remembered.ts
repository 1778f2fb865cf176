import { randomBytes } from 'node:crypto';
import { once } from '../../db/memory.ts';
import type { Web } from '../web.ts';

/** Stand where something of the request alone belongs. Nobody can write them into a text of ours: they are new with every process. */
const nonceHere = randomBytes(18).toString('base64url');
const markHere = randomBytes(18).toString('base64url');

interface Made {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Text where it is a page, which has places to fill in; else bytes as they are, such as a workbook's. */
  readonly body: string | ArrayBuffer;
}

/**
 * An answer that follows from the rows, the day, who reads and the address, made once for each while the database is as it was. Every
 * page that is given has a nonce and a mark of its own.
 */
export async function remembered(web: Web, make: (web: Web) => Promise<Response> | Response): Promise<Response> {
  if (web.memory === undefined) return make(web);
  const { status, headers, body } = await once(web, `page ${web.lang} ${web.path}`, () => made(web, make));
  const own = typeof body === 'string' ? body.replaceAll(nonceHere, web.nonce).replaceAll(markHere, web.mark ?? '') : body;
  return new Response(own, { status, headers });
}

async function made(web: Web, make: (web: Web) => Promise<Response> | Response): Promise<Made> {
  const answer = await make({ ...web, nonce: nonceHere, mark: web.mark === undefined ? undefined : markHere });
  const headers = Object.fromEntries(answer.headers);
  const isPage = headers['content-type']?.startsWith('text/html') === true;
  return { status: answer.status, headers, body: isPage ? await answer.text() : await answer.arrayBuffer() };
}
