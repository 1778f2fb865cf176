import type { Form } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { ReportDraft } from '../../reporting/report.ts';
import type { Report } from '../../reporting/standing-reports.ts';
import { type MeasureFields, valueField } from '../../reporting/value-fields.ts';

/** The form as it was typed. */
export interface TypedReport extends ReportDraft {
  /** The version of the draft that it was written from; 0 where there was none. */
  readonly base: number;
  /** Why it puts an earlier one right. */
  readonly reason: string;
  /** Who told the secretariat. */
  readonly person: string;
  readonly request: string;
}

export function typedReport(form: Form, measures: readonly MeasureFields[]): TypedReport {
  const keys = measures.flatMap(({ fields }) => fields.map(({ key }) => key));
  const values = keys.map((key): [string, string] => [key, form.text(valueField(key)).trim()]);
  const base = Number.parseInt(form.text('base'), 10);
  return {
    ...{ status: form.text('status'), text: form.text('text'), deviation: form.text('deviation'), remedy: form.text('remedy') },
    ...{ nextStep: form.text('nextStep'), expectedEnd: form.text('expectedEnd').trim() },
    values: Object.fromEntries(values.filter(([, value]) => value !== '')),
    ...{ base: Number.isSafeInteger(base) && base >= 0 ? base : 0, reason: form.text('reason'), person: form.text('person') },
    request: requestIn(form),
  };
}

/** What is in the fields of the report's own, by the fields' names: what a page that asks once more sends on unseen. */
export function fieldsOf(typed: TypedReport): Readonly<Record<string, string>> {
  const { values, base, ...texts } = typed;
  const figures = Object.entries(values).map(([key, value]) => [valueField(key), value]);
  return { ...texts, base: String(base), ...Object.fromEntries(figures) };
}

/** A report that has been handed in, as it is begun from: figures are said anew. */
export function draftFrom(report: Report): ReportDraft {
  const { status, text, deviation, remedy, nextStep, expectedEnd } = report;
  return { status, text, deviation, remedy, nextStep, expectedEnd: expectedEnd?.toString() ?? '', values: {} };
}

export const emptyDraft: ReportDraft = {
  ...{ status: '', text: '', deviation: '', remedy: '', nextStep: '', expectedEnd: '', values: {} },
};
