import { pino } from 'pino';
import type { Actor } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { createApp } from '../../src/platform/http/app.ts';
import type { AnyRoute } from '../../src/platform/http/route.ts';

type Fields = Readonly<Record<string, string | File | readonly string[]>>;

/** Some rooms' routes, answering without a port. Who asks is said with each request; null is the anonymous public. */
export interface Answering {
  get(actor: Actor | null, path: string): Promise<Response>;
  /** Fields with a file are sent as `multipart/form-data`. */
  post(actor: Actor | null, path: string, fields: Fields): Promise<Response>;
}

const url = 'http://localhost';

export function answering(database: Database, routes: readonly AnyRoute[]): Answering {
  const people = new Map<string, Actor>();
  const app = createApp({
    ...{ database, routes, url, log: pino({ level: 'silent' }) },
    authenticate: async (request) => {
      const actor = people.get(request.headers.get('x-who') ?? '');
      return actor === undefined ? null : { actor, sessionId: null };
    },
    shell: async () => ({ url, version: 'test', bodyName: 'Samråd', example: false, menu: [] }),
    pages: { notFound: () => 'not found', failure: ({ status }) => `failure ${status}` },
    asset: () => undefined,
    mayWrite: async () => true,
  });
  const ask = async (actor: Actor | null, path: string, body?: FormData | URLSearchParams) => {
    const headers = { origin: url, 'x-who': encodeURIComponent(actor?.label ?? '') };
    if (actor !== null) people.set(headers['x-who'], actor);
    return app.request(`${url}${path}`, body === undefined ? { headers } : { method: 'POST', headers, body });
  };
  return {
    get: (actor, path) => ask(actor, path),
    post: (actor, path, fields) => ask(actor, path, bodyOf(fields)),
  };
}

function bodyOf(fields: Fields): FormData | URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, given]) =>
    (Array.isArray(given) ? given : [given]).map((value: string | File) => ({ name, value })),
  );
  if (!pairs.some(({ value }) => value instanceof File))
    return new URLSearchParams(pairs.map(({ name, value }): [string, string] => [name, String(value)]));
  const form = new FormData();
  for (const { name, value } of pairs) form.append(name, value);
  return form;
}
