import type { OpenAPIHono } from '@hono/zod-openapi';
import { isSignedIn } from '../actor.ts';
import type { AppParts } from './app.ts';
import { problem } from './problem.ts';
import type { ApiRoute } from './route.ts';
import type { Web } from './web.ts';

/** Validates by the documented schemas, asks the permission, answers. */
export async function handleApi(api: ApiRoute<never, never, never>, web: Web): Promise<Response> {
  if (!isSignedIn(web.actor) && !api.may.allows(web.actor, undefined as never)) {
    return problem(401, 'A key is needed', { detail: 'Send Authorization: Bearer KEY.' });
  }
  const params = (api as unknown as ApiRoute).params.safeParse(web.params);
  const query = (api as unknown as ApiRoute).query.safeParse(Object.fromEntries(web.query));
  if (!params.success) return problem(404, 'Not found');
  if (!query.success) {
    const [first] = query.error.issues;
    return problem(400, 'Wrong input', {
      detail: `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`,
      errors: query.error.issues.map((i) => ({ path: i.path.join('.'), reason: i.message })),
    });
  }
  const input = { params: params.data, query: query.data } as never;
  const subject = api.subject === undefined ? (undefined as never) : await api.subject(web, input);
  if (subject === null || !api.may.allows(web.actor, subject)) return problem(404, 'Not found');
  return api.handle(web, subject, input);
}

/** `/api/v1/openapi.json` from the schemas that validate. */
export function documentApi(app: OpenAPIHono, parts: AppParts): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' });
  const problemAnswer = { description: 'Problem details (RFC 9457)', content: { 'application/problem+json': {} } };
  for (const each of parts.routes) {
    if (each.api === undefined) continue;
    const api = each.api as unknown as ApiRoute;
    app.openAPIRegistry.registerPath({
      method: 'get',
      path: api.path,
      summary: api.summary,
      description: `${api.may.sentence.en}`,
      security: [{ key: [] }],
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
