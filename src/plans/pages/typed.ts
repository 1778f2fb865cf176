import type { Form } from '../../platform/http/web.ts';
import type { Refusal } from '../../platform/result.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { FormErrors, Lang } from '../../ui/index.ts';
import type { PlanRefusal } from '../refusals.ts';
import { refusalWords } from '../refusals.ts';

/** Refusals as sentences at their fields. */
export function errorsOf(refusals: readonly Refusal<PlanRefusal>[], lang: Lang): FormErrors {
  return refusals.map(({ code, field = '' }) => ({ field, text: refusalWords[lang][code] }));
}

/** The id that the form chose for what it adds; undefined when it says none. */
export function idOf(form: Form): string | undefined {
  const id = form.text('request');
  return isUuid(id) ? id : undefined;
}
