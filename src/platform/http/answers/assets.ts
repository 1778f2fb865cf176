import type { Context } from 'hono';
import type { AppParts } from '../app-parts.ts';
import { type Packed, pack, unpack } from './packed.ts';

/** Gives the files of the look, each compressed once, as small as it goes: they are few, and never change while the process lives. */
export function assets({ asset }: Pick<AppParts, 'asset'>): (c: Context) => Promise<Response> {
  const packed = new Map<string, Promise<Packed>>();
  return async (c) => {
    const path = c.req.path.slice('/assets/'.length);
    const found = asset(path);
    if (found === undefined) return c.text('Not found', 404);
    // The address holds the hash, so what it answers never changes.
    const keep = c.req.query('v') === found.hash ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
    const headers = { 'content-type': found.type, 'cache-control': keep };
    const key = `${keep} ${path}`;
    const answer = packed.get(key) ?? pack(new Response(found.bytes), headers, null, 'smallest');
    packed.set(key, answer);
    return unpack(await answer, (name) => c.req.header(name));
  };
}
