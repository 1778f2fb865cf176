import type { Form } from '../web.ts';

/** What was in a form that could not be saved, to be shown and sent again. */
export interface Typed {
  /** Where it was going, with its language. */
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** True when files came with it: a browser cannot be given them back. */
  readonly files: boolean;
}

/** Nobody's password is shown, or lies in a page: such a form is filled in anew. */
const secret = /password|again|losen|token/i;
/** Characters: what is longer was read from a file, or pasted, and is still where it came from. */
const most = 200_000;

/** @returns null when there is nothing that could be given back */
export function typedIn(form: Form, url: string): Typed | null {
  const names = Object.keys(form.fields());
  const fields = names.flatMap((name) => form.list(name).map((value) => [name, value] as const));
  const size = fields.reduce((sum, [, value]) => sum + value.length, 0);
  if (fields.length === 0 || size > most || fields.some(([name]) => secret.test(name))) return null;
  const { pathname, search } = new URL(url);
  return { action: pathname + search, fields, files: names.some((name) => form.file(name) !== null) };
}
