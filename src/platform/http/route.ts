import type { z } from '@hono/zod-openapi';
import type { Permission } from '../permission.ts';
import type { Web } from './web.ts';

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
  | (Common<Subject> & { readonly method: 'get' })
  | (Common<Subject> & {
      readonly method: 'post';
      /** Name of the act, written into the journal with every change. */
      readonly act: string;
      /** Bytes; 1 MiB unless said. Uploads say more. */
      readonly bodyLimit?: number;
    });

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
