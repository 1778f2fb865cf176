import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { anonymous } from '../../actor.ts';
import type { AppParts } from '../app-parts.ts';
import { headersOfKept } from '../headers.ts';
import { intoLog } from '../log.ts';
import { readAddress, webOf } from '../request.ts';
import type { AnyRoute, ApiRoute, Route } from '../route.ts';
import type { Web } from '../web.ts';
import { pack, type ReadHeader, unpack } from './packed.ts';

/** A route that answers everybody alike, as its two registrations need to know it. */
interface Opened {
  /** Hono's pattern. */
  readonly path: string;
  /** The query as the answer follows it, with its question mark; null when this request is not for the public's answer. */
  query(c: Context): string | null;
  readonly keep: boolean;
  readonly more: Readonly<Record<string, string>>;
}

export interface PublicAnswers {
  /** Gives what is kept before anything else looks at the request: no authentication, no cookie, no transaction. */
  register(app: OpenAPIHono, each: AnyRoute): void;
  /** Makes the public's answer; null when the request is not for it. */
  answer(c: Context, each: AnyRoute, work: (web: Web) => Promise<Response> | Response): Promise<Response> | null;
}

const toAll = { 'cache-control': 'public, max-age=0, must-revalidate' };

/** Every answer that is the same for everybody (ADR 0005). */
export function publicAnswers(parts: AppParts): PublicAnswers {
  const secure = headersOfKept(parts.url);
  const { kept } = parts;
  const tell = parts.operations?.answered ?? intoLog(parts.log);

  async function make(c: Context, opened: Opened, query: string, work: (web: Web) => Promise<Response> | Response) {
    const made = () =>
      parts.database.read(anonymous, async (ctx) => {
        const web = webOf(c, ctx, { actor: anonymous, sessionId: null }, await parts.shell(ctx), parts);
        return work({ ...web, nonce: '', path: `${web.path.split('?')[0]}${query}`, query: new URLSearchParams(query) });
      });
    const always = await secure;
    const more = ({ status }: Response) => (status === 200 ? { ...always, ...toAll, ...opened.more } : always);
    if (!opened.keep || kept === undefined) return withHeaders(await made(), more);
    const packed = await kept.make(keyOf(c, query), async (since) => {
      const answer = await made();
      return pack(answer, more(answer), since);
    });
    return unpack(packed, headersFrom(c));
  }

  return {
    register: (app, each) => {
      const opened = openedBy(each);
      if (kept === undefined || opened?.keep !== true) return;
      app.get(opened.path, async (c, next) => {
        const start = performance.now();
        const query = opened.query(c);
        const found = query === null ? null : kept.find(keyOf(c, query));
        if (found === null) return next();
        const answer = unpack(found, headersFrom(c));
        const { method } = c.req;
        tell({ method, route: opened.path, status: answer.status, ms: Math.round(performance.now() - start), kept: true });
        return answer;
      });
    },
    answer: (c, each, work) => {
      const opened = openedBy(each);
      const query = opened?.query(c) ?? null;
      return opened === null || query === null ? null : make(c, opened, query, work);
    },
  };
}

function openedBy(each: AnyRoute): Opened | null {
  if (each.api !== undefined) return each.api.open === undefined ? null : openResource(each.api);
  return each.method === 'get' && each.open !== undefined ? openPage(each, each.open) : null;
}

function openPage({ path }: Route<never>, { keep, query }: { keep: boolean; query: readonly string[] }): Opened {
  const declared = (c: Context) => {
    if (query.length === 0 || !c.req.url.includes('?')) return '';
    const given = new URLSearchParams(readAddress(c.req.url).search);
    const pairs = query.flatMap((key) => given.getAll(key).map((value): [string, string] => [key, value]));
    return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
  };
  return { path, keep, query: declared, more: {} };
}

/** Whoever sends a key or a cookie may be someone, and is answered as such. */
function openResource({ path }: ApiRoute<never, never, never>): Opened {
  const query = (c: Context) => {
    const read = headersFrom(c);
    if (read('authorization') !== undefined || read('cookie') !== undefined) return null;
    return readAddress(c.req.url).search;
  };
  return { path: path.replaceAll(/\{(\w+)\}/g, ':$1'), keep: true, query, more: { vary: 'authorization, cookie' } };
}

/** The language is in the path; which host was asked changes nothing in an answer. */
function keyOf(c: Context, query: string): string {
  const { url } = c.req;
  const path = url.indexOf('/', url.indexOf('//') + 2);
  const end = url.indexOf('?', path);
  return (end === -1 ? url.slice(path) : url.slice(path, end)) + query;
}

/** Node's own headers where there are some: making a `Headers` of them costs more than the whole answer. */
function headersFrom(c: Context): ReadHeader {
  const incoming: Record<string, unknown> | undefined = c.env?.incoming?.headers;
  if (incoming === undefined) return (name) => c.req.header(name);
  return (name) => (typeof incoming[name] === 'string' ? incoming[name] : undefined);
}

function withHeaders(answer: Response, more: (answer: Response) => Readonly<Record<string, string>>): Response {
  const given = new Response(answer.body, answer);
  for (const [name, value] of Object.entries(more(answer))) if (!given.headers.has(name)) given.headers.set(name, value);
  return given;
}
