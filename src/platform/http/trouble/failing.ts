import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { troubleOf } from '../../db/trouble.ts';
import type { AppParts } from '../app-parts.ts';
import { NotAForm } from '../forms/form.ts';
import { typedIn } from '../forms/typed.ts';
import { isApi, readAddress } from '../request.ts';
import type { Form } from '../web.ts';
import type { Failure, Hindrance } from './failure.ts';
import { loggable } from './loggable.ts';
import { problem } from './problem.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** The form that came with the request, once it has been read. */
    form: Form | undefined;
  }
}

/** HTTP's own names for these (RFC 9110, 15.6.4; RFC 4918, 11.5), and the seconds after which it is worth trying again. */
const answers: Readonly<Record<Hindrance, { status: 503 | 507; again: number; title: string }>> = {
  lost: { status: 503, again: 10, title: 'The database cannot be reached' },
  busy: { status: 503, again: 5, title: 'Too much to do' },
  full: { status: 507, again: 300, title: 'There is no room left' },
  'read-only': { status: 503, again: 120, title: 'Nothing can be saved at the moment' },
  unsure: { status: 503, again: 10, title: 'The connection was lost while saving' },
  newer: { status: 503, again: 10, title: 'A newer version is taking over' },
};

export async function failurePage(
  parts: AppParts,
  c: Context,
  status: 400 | 403 | 415 | 429 | 500 | 503 | 507,
  more: Pick<Failure, 'hindrance' | 'typed'> = {},
): Promise<Response> {
  const { lang } = readAddress(c.req.url);
  const requestId = c.get('requestId');
  if (isApi(c.req.path)) return problem(status, more.hindrance ? answers[more.hindrance].title : 'Error', { requestId });
  return c.html((await parts.pages.failure({ lang, requestId, status, ...more })).toString(), status);
}

/** The page that says what stands in the way, that nothing was saved, and gives back what was typed. */
export async function hindered(parts: AppParts, c: Context, hindrance: Hindrance): Promise<Response> {
  const { status, again } = answers[hindrance];
  const form = c.get('form');
  const typed = form === undefined ? null : typedIn(form, c.req.url);
  const page = await failurePage(parts, c, status, { hindrance, ...(typed === null ? {} : { typed }) });
  page.headers.set('retry-after', String(again));
  return page;
}

/** The one place where what went wrong is logged and told. */
export async function failed(parts: AppParts, c: Context, error: unknown): Promise<Response> {
  if (error instanceof NotAForm) return failurePage(parts, c, 415);
  if (error instanceof HTTPException) return error.status === 403 ? failurePage(parts, c, 403) : error.getResponse();
  const hindrance = hindranceOf(c, error);
  const told = { err: loggable(error), requestId: c.get('requestId') };
  if (hindrance === null) {
    parts.log.error(told, 'request failed');
    return failurePage(parts, c, 500);
  }
  parts.log.warn({ ...told, hindrance }, 'request hindered');
  return hindered(parts, c, hindrance);
}

function hindranceOf(c: Context, error: unknown): Hindrance | null {
  const trouble = troubleOf(error);
  if (!['GET', 'HEAD'].includes(c.req.method)) return trouble;
  // Nothing was to be saved; and a GET that tries to is a fault of ours, whatever the database says of it.
  if (trouble === 'unsure') return 'lost';
  return trouble === 'read-only' ? null : trouble;
}
