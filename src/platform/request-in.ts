import { newId } from './db/columns.ts';
import type { Form } from './http/web.ts';
import { isUuid } from './uuid.ts';

/** The id that a form chose for what it does, so that sending it twice does it once; a new one when it says none. */
export function requestIn(form: Form): string {
  const id = form.text('request');
  return isUuid(id) ? id : newId();
}
