import { newId } from '../../../../platform/db/columns.ts';
import type { Form } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import type { FollowedPlan } from '../../../followed-plan.ts';
import type { Kpi } from '../../../kolada/answers.ts';
import { unitIn } from '../../../kolada/unit-in.ts';

/** The form's fields, as typed. */
export interface TypedChoice {
  /** As `readAbout` reads it. */
  readonly about: string;
  readonly unit: string;
  readonly better: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly request: string;
}

/** Where things stood before the plan, so that a change shows. */
const yearsBefore = 4;

export function firstChoice(plan: Pick<FollowedPlan, 'firstYear' | 'lastYear'>, kpi: Kpi): TypedChoice {
  const years = { fromYear: String(plan.firstYear - yearsBefore), toYear: String(plan.lastYear) };
  return { about: 'plan', unit: unitIn(kpi.title), better: '', ...years, request: newId() };
}

export function choiceIn(form: Form): TypedChoice {
  const [about, unit, better] = [form.text('about'), form.text('unit'), form.text('better')];
  return { about, unit, better, fromYear: form.text('fromYear'), toYear: form.text('toYear'), request: requestIn(form) };
}

/** A year as typed; NaN, which is no year, for anything else. */
export function yearIn(typed: string): number {
  return /^\d{4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
}
