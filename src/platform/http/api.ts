import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { isSignedIn } from '../actor.ts';
import type { AppParts } from './app-parts.ts';
import type { ApiRoute } from './route.ts';
import { problem } from './trouble/problem.ts';
import type { Web } from './web.ts';

/** Validates by the documented schemas, asks the permission, answers. */
export async function handleApi(api: ApiRoute<never, never, never>, web: Web): Promise<Response> {
  const outside = !isSignedIn(web.actor) && !api.may.allows(web.actor, undefined as never);
  if (outside && api.open === undefined) return noKey();
  const params = (api as unknown as ApiRoute).params.safeParse(web.params);
  if (!params.success) return problem(404, 'Not found');
  const query = (api as unknown as ApiRoute).query.safeParse(Object.fromEntries(web.query));
  const wrong = [...givenTwice(web.query), ...(query.error?.issues ?? []).flatMap(wrongKeys)];
  if (!query.success || wrong.length > 0) {
    return problem(400, 'Wrong input', {
      detail: wrong.map(({ path, reason }) => `${path}: ${reason}`).join('; '),
      errors: wrong,
    });
  }
  const input = { params: params.data, query: query.data } as never;
  if (outside) return (await api.open?.(web, input)) ?? noKey();
  const subject = api.subject === undefined ? (undefined as never) : await api.subject(web, input);
  // Whoever may not see it from inside sees of it what everybody may.
  if (subject === null || !api.may.allows(web.actor, subject)) return (await api.open?.(web, input)) ?? problem(404, 'Not found');
  return api.handle(web, subject, input);
}

/** A key of the query that is not as documented, and why. */
interface WrongKey {
  readonly path: string;
  readonly reason: string;
}

function wrongKeys(issue: z.core.$ZodIssue): WrongKey[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((path) => ({ path, reason: 'is unknown here' }));
  return [{ path: issue.path.join('.'), reason: issue.message }];
}

/** Of two values for one key it cannot be said which was meant. */
function givenTwice(query: URLSearchParams): WrongKey[] {
  const twice = new Set([...query.keys()].filter((key) => query.getAll(key).length > 1));
  return [...twice].map((path) => ({ path, reason: 'is given more than once' }));
}

function noKey(): Response {
  return keyNeeded('A key is needed', 'Send Authorization: Bearer KEY.');
}

/** An answer to whoever sent no key that holds; it names the way to send one (RFC 9110 § 11.6.1). */
export function keyNeeded(title: string, detail: string): Response {
  const answer = problem(401, title, { detail });
  answer.headers.set('www-authenticate', 'Bearer');
  return answer;
}

/** Every resource is only read; any other method is told so, as problem details, before anything looks at where it comes from. */
export async function onlyRead(c: Context, next: () => Promise<void>): Promise<Response | undefined> {
  if (['GET', 'HEAD'].includes(c.req.method)) {
    await next();
    return undefined;
  }
  const answer = problem(405, 'Method not allowed', { detail: 'Resources are only read: GET or HEAD.' });
  answer.headers.set('allow', 'GET, HEAD');
  return answer;
}

const problemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), reason: z.string() })).optional(),
  })
  .openapi('Problem');

/** `/api/v1/openapi.json` from the schemas that validate. */
export function documentApi(app: OpenAPIHono, parts: AppParts): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' });
  const problemAnswer = {
    description: 'Problem details (RFC 9457)',
    content: { 'application/problem+json': { schema: problemDetails } },
  };
  for (const each of parts.routes) {
    if (each.api === undefined) continue;
    const api = each.api as unknown as ApiRoute;
    app.openAPIRegistry.registerPath({
      method: 'get',
      path: api.path,
      summary: api.summary,
      description: `${api.may.sentence.en}`,
      security: api.open === undefined ? [{ key: [] }] : [{ key: [] }, {}],
      request: { params: api.params, query: api.query },
      responses: {
        200: { description: 'Answer', content: { 'application/json': { schema: api.answer } } },
        400: problemAnswer,
        401: problemAnswer,
        404: problemAnswer,
      },
    });
  }
  app.doc31('/api/v1/openapi.json', { openapi: '3.1.0', info: { title: 'Samråd', version: '1' }, servers: [{ url: parts.url }] });
}
