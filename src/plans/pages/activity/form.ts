import type { Form } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import type { ActivityInput } from '../../acts/activities.ts';
import type { DraftActivity } from '../../draft.ts';
import type { PlanRefusal } from '../../refusals.ts';
import { dayOf, linesOf } from '../typed.ts';

export interface TypedActivity {
  readonly title: string;
  readonly text: string;
  readonly organId: string;
  readonly responsible: string;
  readonly from: string;
  readonly to: string;
  readonly indicators: string;
}

export function typedActivity(form: Form): TypedActivity {
  return {
    title: form.text('title'),
    text: form.text('text'),
    organId: form.text('organId'),
    responsible: form.text('responsible'),
    from: form.text('from'),
    to: form.text('to'),
    indicators: form.text('indicators'),
  };
}

/** The fields of an activity as it is saved; empty for a new one. */
export function asTyped(activity: DraftActivity | null): TypedActivity {
  return {
    title: activity?.title ?? '',
    text: activity?.text ?? '',
    organId: activity?.organId ?? '',
    responsible: activity?.responsible ?? '',
    from: activity?.from?.toString() ?? '',
    to: activity?.to?.toString() ?? '',
    indicators: (activity?.indicators ?? []).join('\n'),
  };
}

type Read =
  | { readonly ok: true; readonly input: ActivityInput }
  | { readonly ok: false; readonly refusals: readonly Refusal<PlanRefusal>[] };

/** The form as an act's input, or the days that are none. */
export function readActivity(typed: TypedActivity): Read {
  const [from, to] = [dayOf(typed.from), dayOf(typed.to)];
  if (from === undefined || to === undefined) {
    const fields = [...(from === undefined ? ['from'] : []), ...(to === undefined ? ['to'] : [])];
    return { ok: false, refusals: fields.map((field) => ({ code: 'day-wrong', field })) };
  }
  return { ok: true, input: { ...typed, organId: typed.organId || null, from, to, indicators: linesOf(typed.indicators) } };
}
