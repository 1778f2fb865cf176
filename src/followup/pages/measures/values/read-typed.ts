import type { Form } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import type { Refusal } from '../../../../platform/result.ts';
import type { GivenValue } from '../../../measuring/compare-values.ts';
import type { Place } from '../../../measuring/places.ts';
import { readNumber } from '../../../measuring/read-number.ts';
import { readPeriod } from '../../../measuring/read-period.ts';
import { breakStatus } from '../../../measuring/status.ts';
import type { MeasuresRefusal } from '../../../refusals/measures.ts';

/** The form's fields, as typed. */
export interface TypedValues {
  readonly period: string;
  /** By place's code. */
  readonly figures: ReadonlyMap<string, string>;
  readonly source: string;
  readonly isBreak: boolean;
  readonly request: string;
}

/** The field of a place's figure. */
export const fieldOf = (code: string) => `v-${code}`;

export function typedIn(form: Form, places: readonly Place[]): TypedValues {
  return {
    ...{ period: form.text('period'), source: form.text('source').slice(0, 200), isBreak: form.text('brott') === 'ja' },
    figures: new Map(places.map(({ code }) => [code, form.text(fieldOf(code))])),
    request: requestIn(form),
  };
}

/** What is typed as the act has it: blanks are left out. Or everything that cannot be understood, each at its field. */
export function readTyped(
  typed: TypedValues,
): { readonly values: readonly GivenValue[] } | { readonly refusals: readonly Refusal<MeasuresRefusal>[] } {
  const period = readPeriod(typed.period)?.code ?? null;
  const status = typed.isBreak ? breakStatus : '';
  const values: GivenValue[] = [];
  const refusals: Refusal<MeasuresRefusal>[] = period === null ? [{ code: 'period-wrong', field: 'period' }] : [];
  for (const [place, text] of typed.figures) {
    const value = readNumber(text);
    if (value === undefined) refusals.push({ code: 'figure-wrong', field: fieldOf(place) });
    else if (value !== null && period !== null)
      values.push({ place, period, ...(value === 'none' ? { value: null } : { value, status }) });
  }
  if (refusals.length > 0) return { refusals };
  return values.length === 0 ? { refusals: [{ code: 'nothing-typed', field: 'period' }] } : { values };
}
