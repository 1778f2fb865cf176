import type { MilestoneTyped } from '../../../followup/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { FormErrors } from '../../../ui/index.ts';

/** What was typed in a form that came back; what is proposed when it is opened. */
export type Typed = MilestoneTyped;

/** A form that is opened. @param values what stands in it, by field */
export function fresh(values: Readonly<Record<string, string>> = {}): Typed {
  return { errors: [], request: newId(), value: (name) => values[name] ?? '' };
}

/** A form that comes back as it was typed. */
export function cameBack(form: Form, request: string, errors: FormErrors): Typed {
  return { errors, request, value: (name) => form.text(name) };
}
