import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { TellAnswered } from './log.ts';
import { readProxies, type TrustedProxies } from './sender/client-address.ts';
import { socketOf } from './sender/where-from.ts';

/** What the surroundings of the program ask of it, and tell it. */
export interface Operations {
  readonly proxies: TrustedProxies;
  readonly answered: TellAnswered;
  /** A newer version has migrated the database: this one writes no more (ADR 0008). */
  isOutdated(): boolean;
  isStopping(): boolean;
  /** What machines ask, outside routes and transactions, by path. */
  readonly questions: Readonly<Record<string, (asked: Asked) => Promise<Response> | Response>>;
}

/** Who asks: what a question may be refused by. */
export interface Asked {
  /** The other end of the connection itself. */
  readonly socket: string;
  /** True when somebody says to ask on another's behalf. */
  readonly forwarded: boolean;
  /** Where it comes from, behind trusted proxies. */
  readonly address: string;
  readonly authorization: string;
}

/** Proxies that nobody has named are not trusted. */
export const noProxies: TrustedProxies = readProxies('') ?? { trusts: () => false };

/** Lets machines ask, and tells every connection to close once the program is stopping. */
export function withOperations(app: OpenAPIHono, operations: Operations): void {
  app.use(async (c, next) => {
    await next();
    if (operations.isStopping()) c.res.headers.set('connection', 'close');
  });
  for (const [path, answer] of Object.entries(operations.questions)) app.get(path, (c) => answer(askedBy(c)));
}

function askedBy(c: Context): Asked {
  const header = (name: string) => c.req.header(name) ?? '';
  return {
    socket: socketOf(c),
    forwarded: header('x-forwarded-for') !== '' || header('forwarded') !== '',
    address: c.get('address'),
    authorization: header('authorization'),
  };
}
