import type { Context } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';

const policy = {
  defaultSrc: ["'none'"],
  manifestSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", NONCE],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
};

/** The headers of every answer. A route that answers with a content security policy of its own keeps it. */
export function headers(url: string) {
  const secure = secureHeaders({ contentSecurityPolicy: policy, ...rest(url) });
  return async (c: Context, next: () => Promise<void>) => {
    let own: string | null = null;
    await secure(c, async () => {
      await next();
      own = c.res.headers.get('content-security-policy');
    });
    if (own !== null) c.res.headers.set('content-security-policy', own);
  };
}

/** The same headers for an answer that is kept and given to everybody: nothing in them belongs to one request, so no nonce. */
export async function headersOfKept(url: string): Promise<Readonly<Record<string, string>>> {
  const given = new Response();
  const bare = { ...policy, styleSrc: ["'self'"] };
  // The library knows the headers; asked once, through the little of a request that it looks at.
  const context = { res: given, get: () => undefined, set: () => undefined } as unknown as Context;
  await secureHeaders({ contentSecurityPolicy: bare, ...rest(url) })(context, async () => undefined);
  return Object.fromEntries(given.headers);
}

function rest(url: string) {
  return {
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: url.startsWith('https:') ? 'max-age=31536000' : false,
  } as const;
}
