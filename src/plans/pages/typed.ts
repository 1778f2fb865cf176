import type { Refusal } from '../../platform/result.ts';
import { errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';
import type { PlanRefusal } from '../refusals.ts';
import { refusalWords } from '../refusals.ts';

/** Refusals as sentences at their fields. */
export function errorsOf(refusals: readonly Refusal<PlanRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, refusalWords[lang]);
}
