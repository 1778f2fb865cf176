import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { clientAddress, type TrustedProxies } from './client-address.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** What the log calls the request. */
    requestId: string;
    /** Where the request comes from, behind the proxies that are trusted; empty when nobody knows. */
    address: string;
  }
}

/** What a proxy may call a request: nothing that could break a line of the log or hold more than a number. */
const wellFormed = /^[\w.-]{8,64}$/;

/** Says of every request where it comes from and what it is called. A stranger's name for it is never taken over. */
export function whereFrom(proxies: TrustedProxies) {
  return async (c: Context, next: () => Promise<void>): Promise<void> => {
    const socket = socketOf(c);
    const given = c.req.header('x-request-id') ?? '';
    const requestId = wellFormed.test(given) && proxies.trusts(socket) ? given : randomUUID();
    c.set('requestId', requestId);
    c.set('address', clientAddress(proxies, socket, c.req.header('x-forwarded-for')));
    await next();
    c.res.headers.set('x-request-id', requestId);
  };
}

/** The other end of the connection itself. */
export function socketOf(c: Context): string {
  return String(c.env?.incoming?.socket?.remoteAddress ?? '');
}
