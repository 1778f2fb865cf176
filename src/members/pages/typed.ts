import type { Temporal } from 'temporal-polyfill';
import type { Form } from '../../platform/http/web.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { FormErrors, Lang } from '../../ui/index.ts';
import { readDay } from '../calendar/read-day.ts';
import { errorsOf } from '../refusal-words.ts';
import { type MembersRefusal, unless } from '../refusals.ts';

/** What stands in a page's forms: what was typed when one of them comes back, else what is proposed. */
export interface Typed {
  value(name: string, proposed?: string): string;
  list(name: string): readonly string[];
  readonly errors: FormErrors;
}

export const untouched: Typed = { value: (_, proposed = '') => proposed, list: () => [], errors: [] };

/**
 * A form that came back with what was typed.
 * @param prefix of the form's field names: several forms share a page
 */
export function typedAgain(form: Form, prefix: string, refusals: readonly MembersRefusal[], lang: Lang): Typed {
  const fields = form.fields();
  return {
    value: (name, proposed = '') => fields[name] ?? proposed,
    list: (name) => form.list(name),
    errors: errorsOf(refusals, lang).map(({ field, text }) => ({ field: field === '' ? '' : `${prefix}${field}`, text })),
  };
}

/** A day that must be given. */
export function dayIn(
  form: Form,
  prefix: string,
  field: string,
): { day: Temporal.PlainDate | null; refusals: readonly MembersRefusal[] } {
  const text = form.text(`${prefix}${field}`);
  const day = readDay(text);
  const code = text === '' ? 'day-missing' : 'day-wrong';
  return { day, refusals: unless(day !== null, code, field) };
}

/** A day that may be left out. */
export function maybeDayIn(form: Form, prefix: string, field: string): ReturnType<typeof dayIn> {
  return form.text(`${prefix}${field}`) === '' ? { day: null, refusals: [] } : dayIn(form, prefix, field);
}

/** An id as our own links and lists carry it; null for anything else, which the database would refuse to compare. */
export function idOrNull(text: string | undefined): string | null {
  return text !== undefined && isUuid(text) ? text.toLowerCase() : null;
}
