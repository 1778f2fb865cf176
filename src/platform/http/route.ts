import type { z } from '@hono/zod-openapi';
import { anyone, type Permission } from '../permission.ts';
import type { Early, Form, Web } from './web.ts';

interface Common<Subject> {
  /** Hono's pattern, Swedish for pages: `/beslut/:round/registrera`. */
  readonly path: string;
  /** Who may: asked with the subject before the handler runs. A no looks like "not found". */
  readonly may: Permission<Subject>;
  /** Loads what the permission is about, through what the actor may see; null means not found. */
  readonly subject?: (web: Web) => Promise<Subject | null>;
  readonly handle: (web: Web, subject: Subject) => Promise<Response> | Response;
}

/** A page or a form's target. */
export type Route<Subject = unknown> =
  | (Common<Subject> & {
      readonly method: 'get';
      readonly open?: Open;
      /**
       * The answer is text that follows from the rows, the day, who reads and the address alone: not from the time of the day, another
       * header, or chance (a form's `request` is chance). Then it is made once while the database is as it was.
       */
      readonly remembered?: true;
    })
  | (Common<Subject> & {
      readonly method: 'post';
      /** Name of the act, written into the journal with every change. */
      readonly act: string;
      /** Bytes; 1 MiB unless said. Uploads say more. */
      readonly bodyLimit?: number;
      /**
       * Posted by other machines than our pages: a mail program that takes its reader off a list (RFC 8058). Nobody is signed in then,
       * whatever cookie came along; what the address itself says is all that it acts by.
       */
      readonly fromElsewhere?: true;
      /** Reads the body as it comes, before the transaction opens, where it is not to be kept as a form; it sets its own bounds. */
      readonly readBody?: (request: Request) => Promise<Form>;
      /** Does what takes long and needs no transaction, such as trying a password, before one is opened. */
      readonly prepare?: (early: Early) => Promise<void>;
    });

/** How an answer that is the same for everybody is kept. */
interface Open {
  /** Whether it is kept in memory until something public changes. */
  readonly keep: boolean;
  /** The keys of the query that the answer follows; no other is looked at, by the handler either. */
  readonly query: readonly string[];
}

/**
 * A page of the public's: asks nobody who they are, sets no cookie, reads as the anonymous. Its handler is given a `web` without
 * nonce or session, and reads nothing of the request but path, parameters, language and the query's declared keys.
 */
export interface PublicRoute {
  readonly method: 'get';
  readonly path: string;
  /** None unless said. */
  readonly query?: readonly string[];
  /** Kept unless said. Only a 200 of at most 2 MiB is. */
  readonly keep?: boolean;
  readonly handle: (web: Web) => Promise<Response> | Response;
}

/** A JSON resource: the schemas that validate are the ones that document. */
export interface ApiRoute<Subject = unknown, Params extends z.ZodObject = z.ZodObject, Query extends z.ZodObject = z.ZodObject>
  extends Omit<Common<Subject>, 'handle' | 'path' | 'subject'> {
  readonly method: 'get';
  /** OpenAPI's pattern: `/api/v1/rounds/{id}/facts`. */
  readonly path: string;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly answer: z.ZodType;
  readonly subject?: (web: Web, input: { params: z.output<Params>; query: z.output<Query> }) => Promise<Subject | null>;
  readonly handle: (
    web: Web,
    subject: Subject,
    input: { params: z.output<Params>; query: z.output<Query> },
  ) => Promise<Response> | Response;
  /**
   * What whoever sends neither key nor session is told, as a public page: kept, and the same for all. Null is answered as if the
   * resource had nothing open: a key is asked for, whether there is such a thing or not.
   */
  readonly open?: (web: Web, input: { params: z.output<Params>; query: z.output<Query> }) => Promise<Response | null>;
}

/** Any route, its subject type hidden: what rooms hand to main.ts. */
export type AnyRoute = (Route<never> & { readonly api?: undefined }) | { readonly api: ApiRoute<never, never, never> };

export function route<Subject = unknown>(given: Route<Subject>): AnyRoute {
  return given as Route<never>;
}

export function apiRoute<Subject, Params extends z.ZodObject, Query extends z.ZodObject>(
  given: ApiRoute<Subject, Params, Query>,
): AnyRoute {
  return { api: given as unknown as ApiRoute<never, never, never> };
}

/** What anyone may read, signed in or not: what has been published, and what the program says of itself. */
export const mayReadPublic = anyone('read-public', {
  sv: 'Alla får läsa det som är offentliggjort, utan att logga in.',
  en: 'Anyone may read what has been published, without signing in.',
});

export function publicRoute({ keep = true, query = [], ...given }: PublicRoute): AnyRoute {
  return { ...given, may: mayReadPublic, open: { keep, query } };
}
