import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import type { Ctx } from '../act.ts';
import { anonymous, isSignedIn } from '../actor.ts';
import { changed } from '../db/database.ts';
import { assets } from './answers/assets.ts';
import { type PublicAnswers, publicAnswers } from './answers/public.ts';
import { remembered } from './answers/remembered.ts';
import { documentApi, handleApi, keyNeeded, onlyRead } from './api.ts';
import type { AppParts, Known } from './app-parts.ts';
import { readForm } from './forms/form.ts';
import { headers } from './headers.ts';
import { intoLog, logged } from './log.ts';
import { noProxies, withOperations } from './operations.ts';
import { isApi, readAddress, webOf } from './request.ts';
import type { AnyRoute, Route } from './route.ts';
import { whereFrom } from './sender/where-from.ts';
import type { Streams } from './streams/streams.ts';
import { failed, failurePage, hindered } from './trouble/failing.ts';
import { problem } from './trouble/problem.ts';
import type { Form, Web } from './web.ts';

const mebibyte = 1024 * 1024;

/** All routes, each behind its permission and inside one transaction. Nothing else answers. */
export function createApp(parts: AppParts): OpenAPIHono {
  const app = new OpenAPIHono({ getPath: (request) => readAddress(request.url).pathname });
  const open = publicAnswers(parts);
  for (const each of parts.routes) open.register(app, each);
  app.use(whereFrom(parts.operations?.proxies ?? noProxies));
  app.use(compress());
  app.use(headers(parts.url));
  app.use(logged(parts.operations?.answered ?? intoLog(parts.log)));
  if (parts.operations !== undefined) withOperations(app, parts.operations);
  if (parts.streams !== undefined) app.use(marked(parts.streams));
  app.use('/api/*', onlyRead);
  for (const each of parts.routes) if (isFromElsewhere(each)) app.post(each.path, markFromElsewhere);
  app.use(fromOurPages(parts.url));
  app.get('/assets/*', assets(parts));
  for (const each of parts.routes) register(app, parts, open, each);
  documentApi(app, parts);
  app.notFound((c) => answer(parts, c, nowhere));
  app.onError((error, c) => failed(parts, c, error));
  return app;
}

/** Remembers when a request came: a page made from it is as new as that. */
function marked(streams: Streams) {
  return async (c: Context, next: () => Promise<void>) => {
    c.set('mark', streams.mark());
    await next();
  };
}

function register(app: OpenAPIHono, parts: AppParts, open: PublicAnswers, each: AnyRoute): void {
  if (each.api !== undefined) {
    const { api } = each;
    const work = (web: Web) => handleApi(api, web);
    app.get(api.path.replaceAll(/\{(\w+)\}/g, ':$1'), (c) => open.answer(c, each, work) ?? answer(parts, c, work));
    return;
  }
  const post = each.method === 'post' ? each : undefined;
  const limit = post?.bodyLimit ?? mebibyte;
  const tooLarge = () => parts.pages.failure({ lang: 'sv', requestId: '', status: 413 });
  app.on(
    each.method.toUpperCase(),
    each.path,
    post?.readBody === undefined
      ? bodyLimit({ maxSize: limit, onError: async (c) => c.html((await tooLarge()).toString(), 413) })
      : (_, next) => next(),
    (c) => {
      const work = (web: Web) => guarded(each, web);
      return open.answer(c, each, work) ?? answer(parts, c, work, post);
    },
  );
}

async function guarded(each: Route<never>, web: Web): Promise<Response> {
  const { setUpAt } = web.shell;
  if (setUpAt !== undefined && each.method === 'get' && each.path !== setUpAt) return web.redirect(setUpAt);
  const subject = each.subject === undefined ? (undefined as never) : await each.subject(web);
  if (subject !== null && each.may.allows(web.actor, subject)) {
    const isRemembered = each.method === 'get' && each.remembered === true;
    return isRemembered ? remembered(web, (asked) => each.handle(asked, subject)) : each.handle(web, subject);
  }
  if (!isSignedIn(web.actor) && each.method === 'get') return web.redirect(`/logga-in?vidare=${encodeURIComponent(web.path)}`);
  return web.notFound();
}

/** Opens the transaction, runs the work, and keeps what was written only when the answer is no error. */
async function answer(parts: AppParts, c: Context, work: (web: Web) => Promise<Response>, post?: Post): Promise<Response> {
  const known = post === undefined ? (parts.recall?.(c.req.raw) ?? null) : null;
  if (known !== null && !hasNul(c.req.url)) {
    const webIn = async (ctx: Ctx) => webOf(c, ctx, known, await parts.shell(ctx), parts);
    const answered = await parts.database.readAgain(known.actor, known.snapshot, async (ctx) => work(await webIn(ctx)));
    if (answered !== changed) return answered;
  }
  return answerAnew(parts, c, work, post);
}

/** The same, when it must first be asked who it is. */
async function answerAnew(parts: AppParts, c: Context, work: (web: Web) => Promise<Response>, post?: Post): Promise<Response> {
  const who = post?.fromElsewhere === true ? null : await parts.authenticate(c.req.raw);
  if (who === 'bad-key') return keyNeeded('The key is not valid', 'Unknown, expired or revoked.');
  const known: Known = { actor: who?.actor ?? anonymous, sessionId: who?.sessionId ?? null };
  const webIn = async (ctx: Ctx, form?: Promise<Form>) => webOf(c, ctx, known, await parts.shell(ctx), parts, form);
  if (hasNul(c.req.url)) return parts.database.read(known.actor, async (ctx) => nowhere(await webIn(ctx)));
  if (post === undefined) return parts.database.read(known.actor, async (ctx) => work(await webIn(ctx)));
  if (!(await parts.mayWrite(known.sessionId ?? `address:${c.get('address')}`))) return failurePage(parts, c, 429);
  const form = await takeForm(c, known, post);
  if (parts.operations?.isOutdated() === true) return hindered(parts, c, 'newer');
  const read = c.get('form');
  if (read !== undefined)
    await post.prepare?.({ request: c.req.raw, form: read, address: c.get('address'), database: parts.database });
  const done = await parts.database.write(
    known.actor,
    post.act,
    async (ctx) => work(await webIn(ctx, form?.promise)),
    (response) => response.status < 400,
  );
  // The database tells every process, a moment later: whoever published something reads it in the very next answer.
  if (done.status < 400 && isSignedIn(known.actor)) parts.kept?.forget();
  return done;
}

type Post = Extract<Route<never>, { method: 'post' }>;

/**
 * Reads a form to its end before the transaction opens: a client that sends slowly holds a connection of its own, never one of the
 * database's. What only those who are signed in may upload is not taken in for anyone else. The promise lies in an object, so that
 * a broken form is reported to the handler that asks for it, and to no one before.
 */
async function takeForm(c: Context, { actor }: Known, post: Post): Promise<{ promise: Promise<Form> } | null> {
  if (post.bodyLimit !== undefined && !isSignedIn(actor)) return null;
  const promise = (post.readBody ?? readForm)(c.req.raw);
  c.set('form', await promise.catch(() => undefined));
  return { promise };
}

async function nowhere(web: Web): Promise<Response> {
  return isApi(web.path) ? problem(404, 'Not found') : web.notFound();
}

/** NUL in an address, which PostgreSQL cannot be asked about and no link of ours holds. */
function hasNul(url: string): boolean {
  return /%00/.test(url);
}

/** The few forms that others than our pages post: they say so themselves (`fromElsewhere`). */
function isFromElsewhere(each: AnyRoute): each is AnyRoute & Post {
  return each.api === undefined && each.method === 'post' && each.fromElsewhere === true;
}

async function markFromElsewhere(c: Context, next: () => Promise<void>): Promise<void> {
  c.set('fromElsewhere', true);
  await next();
}

declare module 'hono' {
  interface ContextVariableMap {
    fromElsewhere: true | undefined;
  }
}

/**
 * Forms come from our own pages. With a public address in https that address is the only one; without, whatever address the
 * browser used will do (a first try on one's own machine).
 */
function fromOurPages(url: string) {
  const ours = url.startsWith('https:')
    ? csrf({ origin: new URL(url).origin, secFetchSite: () => false })
    : csrf({ origin: (origin, c) => origin === new URL(c.req.url).origin || origin === url });
  return (c: Context, next: () => Promise<void>) => (c.get('fromElsewhere') === true ? next() : ours(c, next));
}
