import type { Form, Web } from '../../platform/http/web.ts';
import type { MembersRefusal, Outcome } from '../refusals.ts';
import { type Typed, typedAgain } from './typed.ts';

/** Redirects when the act was done; else shows the page again with what was typed. */
export async function settle<Value>(
  web: Web,
  given: {
    readonly form: Form;
    readonly prefix: string;
    /** What the form's own reading refused, or the act's answer. */
    readonly outcome: Outcome<Value>;
    readonly to: (value: Value) => string;
    readonly again: (typed: Typed, status: number) => Promise<Response>;
  },
): Promise<Response> {
  if (given.outcome.ok) return web.redirect(given.to(given.outcome.value));
  return given.again(typedAgain(given.form, given.prefix, given.outcome.refusals, web.lang), 422);
}

/** Calls the act when the form could be read. */
export async function whenRead<Input, Value>(
  read: { readonly input: Input } | { readonly refusals: readonly MembersRefusal[] },
  act: (input: Input) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  return 'input' in read ? act(read.input) : { ok: false, refusals: read.refusals };
}
