import { parse, serialize } from 'hono/utils/cookie';
import { lifetimes } from './lifetimes.ts';

/** `__Host-` binds the cookie to this host over https; browsers refuse the prefix over http. */
function cookieName(url: string): string {
  return url.startsWith('https:') ? '__Host-samrad' : 'samrad';
}

/** The session token that a request carries, or null. @param url public address of the program */
export function readSessionCookie(request: Request, url: string): string | null {
  const name = cookieName(url);
  return parse(request.headers.get('cookie') ?? '', name)[name] ?? null;
}

/** The `set-cookie` line that keeps a session in the browser, or ends it when `token` is null. */
export function sessionCookie(token: string | null, url: string): string {
  return serialize(cookieName(url), token ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: url.startsWith('https:'),
    maxAge: token === null ? 0 : lifetimes.session.total('seconds'),
  });
}
