import { Temporal } from 'temporal-polyfill';
import { newId } from '../../platform/db/columns.ts';
import type { Form } from '../../platform/http/web.ts';
import { isUuid } from '../../records/index.ts';

/** The id that the form chose for what it does; a new one when it says none. */
export function requestIn(form: Form): string {
  const id = form.text('request');
  return isUuid(id) ? id : newId();
}

/** A day as typed: null when empty, undefined when it is no day. */
export function dayIn(text: string): Temporal.PlainDate | null | undefined {
  if (text === '') return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}
