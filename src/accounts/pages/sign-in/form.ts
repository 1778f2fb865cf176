import type { Form } from '../../../platform/http/web.ts';
import { localPath } from '../../local-path.ts';
import type { RefusalCode } from '../../refusals.ts';

export interface SignInForm {
  readonly email: string;
  readonly password: string;
  /** A role of the example, when one was chosen from the list; else empty. */
  readonly role: string;
  /** Where to go on to: a path inside the program. */
  readonly onward: string;
}

export type FormRefusal = { readonly code: RefusalCode; readonly field: string };

export function readSignIn(form: Form): SignInForm & { readonly missing: readonly FormRefusal[] } {
  const given = {
    email: form.text('email'),
    password: form.text('password'),
    role: form.text('role'),
    onward: localPath(form.text('vidare')),
  };
  const missing: FormRefusal[] = [];
  if (given.email === '') missing.push({ code: 'email-missing', field: 'email' });
  if (given.password === '') missing.push({ code: 'password-missing', field: 'password' });
  return { ...given, missing: given.role === '' ? missing : [] };
}
