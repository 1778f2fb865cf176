import type { Context } from 'hono';
import type { Ctx } from '../act.ts';
import type { AppParts, Known } from './app-parts.ts';
import { readForm } from './forms/form.ts';
import type { Form, Shell, Web } from './web.ts';

/** Swedish lives at `/`, English at `/en`: the language and the bare path of an address. */
export function readAddress(url: string): { lang: 'sv' | 'en'; pathname: string; search: string } {
  const { pathname, search } = new URL(url);
  if (pathname === '/en') return { lang: 'en', pathname: '/', search };
  return pathname.startsWith('/en/') ? { lang: 'en', pathname: pathname.slice(3), search } : { lang: 'sv', pathname, search };
}

export function isApi(path: string): boolean {
  return path === '/api' || path.startsWith('/api/');
}

/** Everything a handler is given. @param taken the form, when it has been read before the transaction opened */
export function webOf(c: Context, ctx: Ctx, known: Known, shell: Shell, parts: AppParts, taken?: Promise<Form>): Web {
  const { lang, pathname, search } = readAddress(c.req.url);
  let form = taken;
  const web: Web = {
    ...ctx,
    request: c.req.raw,
    params: c.req.param() as Record<string, string>,
    query: new URLSearchParams(search),
    path: pathname + search,
    lang,
    nonce: c.get('secureHeadersNonce') ?? '',
    requestId: c.get('requestId'),
    address: c.get('address') ?? '',
    sessionId: known.sessionId,
    shell,
    database: parts.database,
    streams: parts.streams,
    mark: c.get('mark'),
    form: () => {
      form ??= readForm(c.req.raw);
      return form;
    },
    html: async (view, status = 200) =>
      new Response((await view).toString(), { status, headers: { 'content-type': 'text/html; charset=utf-8' } }),
    redirect: (path) => new Response(null, { status: 303, headers: { location: lang === 'en' ? `/en${path}` : path } }),
    json: (body, status = 200) => Response.json(body, { status }),
    notFound: async () => web.html(await parts.pages.notFound(web), 404),
  };
  return web;
}
