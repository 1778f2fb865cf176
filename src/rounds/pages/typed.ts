import { oneOf, textOrNull } from '../../platform/http/forms/field.ts';
import type { Form } from '../../platform/http/web.ts';
import type { Refusal } from '../../platform/result.ts';
import type { FormErrors, Lang } from '../../ui/index.ts';
import { isRealDate } from '../calendar-days.ts';
import type { RoundRefusal } from '../refusals.ts';
import { errorsOf } from '../telling/refusal-words.ts';

/** What stands in a form: what was typed when it comes back, else what is proposed. */
export interface Typed {
  value(name: string, proposed?: string): string;
  list(name: string, proposed?: readonly string[]): readonly string[];
  readonly errors: FormErrors;
  /** Where a field's value was read, as the id of a place on the page; undefined for what was typed or proposed otherwise. */
  readonly readAt?: (name: string) => string | undefined;
}

export const untouched: Typed = { value: (_, proposed = '') => proposed, list: (_, proposed = []) => proposed, errors: [] };

/** A form filled from what is known, by field name. */
export function filled(values: Readonly<Record<string, string>>, lists: Readonly<Record<string, readonly string[]>> = {}): Typed {
  return {
    value: (name, proposed = '') => values[name] ?? proposed,
    list: (name, proposed = []) => lists[name] ?? proposed,
    errors: [],
  };
}

/** A form that came back with what was typed. */
export function typedAgain(form: Form, refusals: readonly Refusal<RoundRefusal>[], lang: Lang): Typed {
  const fields = form.fields();
  return {
    value: (name, proposed = '') => fields[name] ?? proposed,
    list: (name) => form.list(name),
    errors: errorsOf(refusals, lang),
  };
}

/** What a field's text must be, gathered while a form is read. */
export class Reader {
  readonly refusals: Refusal<RoundRefusal>[] = [];
  private readonly form: Form;

  constructor(form: Form) {
    this.form = form;
  }

  text(name: string): string | null {
    return textOrNull(this.form.text(name));
  }

  list(name: string): readonly string[] {
    return this.form.list(name).filter((each) => each !== '');
  }

  /** Text that must be there. */
  words(name: string): string {
    const text = this.form.text(name);
    if (text === '') this.wrong(name);
    return text;
  }

  /** A day that may be left out; what is no day is refused. */
  maybeDay(name: string): string | null {
    const text = this.form.text(name);
    if (text === '') return null;
    if (!isRealDate(text)) this.wrong(name);
    return text;
  }

  day(name: string): string {
    const day = this.maybeDay(name);
    if (day === null) this.wrong(name);
    return day ?? '';
  }

  /** A whole number that may be left out. */
  count(name: string): number | null {
    const text = this.form.text(name);
    if (text === '') return null;
    if (!/^\d{1,6}$/.test(text)) this.wrong(name);
    return Number(text);
  }

  choice<Value extends string>(name: string, values: readonly Value[]): Value | undefined {
    const found = oneOf(this.form.text(name), values);
    if (found === undefined) this.wrong(name);
    return found;
  }

  wrong(field: string): void {
    this.refusals.push({ code: 'invalid', field });
  }
}
