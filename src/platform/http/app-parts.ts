import type { Logger } from 'pino';
import type { Ctx } from '../act.ts';
import type { Actor } from '../actor.ts';
import type { Database } from '../db/database.ts';
import type { Kept } from './answers/kept.ts';
import type { Operations } from './operations.ts';
import type { AnyRoute } from './route.ts';
import type { Streams } from './streams/streams.ts';
import type { Failure } from './trouble/failure.ts';
import type { Shell, Web } from './web.ts';

export interface AppParts {
  readonly database: Database;
  readonly routes: readonly AnyRoute[];
  readonly log: Logger;
  /** Public address, no slash at the end. */
  readonly url: string;
  /** Who a request comes from, by its cookie or its key. */
  authenticate(request: Request): Promise<{ actor: Actor; sessionId: string | null } | 'bad-key' | null>;
  /** Who it was when the database was last asked, and in which snapshot; without it, or null, the database is asked. */
  recall?(request: Request): (Known & { readonly snapshot: string }) | null;
  shell(ctx: Ctx): Promise<Shell>;
  readonly pages: {
    notFound(web: Web): { toString(): string } | Promise<{ toString(): string }>;
    /** Something went wrong that is no one's fault outside: says the request id. */
    failure(failure: Failure): { toString(): string } | Promise<{ toString(): string }>;
  };
  /** Files of the look: bytes by path below `/assets/`. */
  asset(path: string): { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string; readonly hash: string } | undefined;
  readonly streams?: Streams;
  /** True while a client may go on writing. */
  mayWrite(client: string): Promise<boolean>;
  /** The public's answers; without it every one is made anew. */
  readonly kept?: Kept;
  /** Without it: no proxy is trusted, and no machine is answered. */
  readonly operations?: Operations;
}

export interface Known {
  readonly actor: Actor;
  readonly sessionId: string | null;
}
