import type { Form } from '../../../platform/http/web.ts';

/** The form as typed, before anything is judged. */
export interface TypedSharing {
  readonly organs: readonly string[];
  readonly people: readonly string[];
  /** Words of a name that is looked for. */
  readonly search: string;
  readonly until: string;
  readonly message: string;
  /** Chosen by the form: shared once, however often it is sent. */
  readonly request: string;
}

export function typedIn(form: Form, request: string): TypedSharing {
  return {
    organs: chosen(form, 'organ'),
    people: chosen(form, 'person'),
    ...{
      search: form.text('sok').slice(0, 100),
      until: form.text('until'),
      message: form.text('message').slice(0, 5000),
      request,
    },
  };
}

function chosen(form: Form, name: string): readonly string[] {
  return [...new Set(form.list(name))].filter((each) => each !== '').slice(0, 500);
}
