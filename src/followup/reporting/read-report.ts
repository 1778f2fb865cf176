import type { Temporal } from 'temporal-polyfill';
import { typedDayOrNone } from '../../platform/days/typed-day.ts';
import { done, type Refusal, type Result, refuse } from '../../platform/result.ts';
import { type ReportDraft, type Status, statuses } from './report.ts';

/** What a report says, read and found to be whole. */
export interface ReadReport {
  readonly status: Status;
  readonly text: string;
  readonly deviation: string;
  readonly remedy: string;
  readonly nextStep: string;
  readonly expectedEnd: Temporal.PlainDate | null;
}

type Wrong = 'status-missing' | 'text-missing' | 'too-long' | 'deviation-missing' | 'day-wrong';

/** In signs, of each field: more is no report that takes two minutes. */
const longest = 4000;

/** Says that something does not go as planned, and so what. */
const deviating: readonly string[] = ['at-risk', 'delayed', 'stopped'] satisfies readonly Status[];

const textFields = ['text', 'deviation', 'remedy', 'nextStep'] as const;

/** Reads what was typed as a report to hand in; every fault at its field, in the order of the form. */
export function readReport(typed: Omit<ReportDraft, 'values'>): Result<ReadReport, Wrong> {
  const status = statuses.find((known) => known === typed.status);
  const [text, deviation, remedy, nextStep] = textFields.map((field) => plain(typed[field])) as [string, string, string, string];
  const expectedEnd = typedDayOrNone(typed.expectedEnd);
  const wrong: Refusal<Wrong>[] = [
    ...(status === undefined ? [{ code: 'status-missing', field: 'status' } as const] : []),
    ...(text === '' ? [{ code: 'text-missing', field: 'text' } as const] : []),
    ...textFields.flatMap((field) => (typed[field].length > longest ? [{ code: 'too-long', field } as const] : [])),
    ...(deviating.includes(typed.status) && deviation === '' ? [{ code: 'deviation-missing', field: 'deviation' } as const] : []),
    ...(expectedEnd === undefined ? [{ code: 'day-wrong', field: 'expectedEnd' } as const] : []),
  ];
  if (wrong.length > 0 || status === undefined || expectedEnd === undefined) return { ok: false, refusals: wrong };
  return done({ status, text, deviation, remedy, nextStep, expectedEnd });
}

/** A report is a few sentences: lines are kept, what no one sees is not. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\0', '').trim();
}

/** What can be kept of what was typed, before it is whole. */
export function keepDraft(typed: ReportDraft): Result<ReportDraft, 'too-long'> {
  const long = textFields.find((field) => typed[field].length > longest);
  if (long !== undefined) return refuse('too-long', long);
  const cut = (text: string) => text.replaceAll('\0', '').slice(0, longest);
  return done({
    ...{ status: statuses.find((known) => known === typed.status) ?? '', expectedEnd: cut(typed.expectedEnd).slice(0, 40) },
    ...{ text: cut(typed.text), deviation: cut(typed.deviation), remedy: cut(typed.remedy), nextStep: cut(typed.nextStep) },
    values: Object.fromEntries(Object.entries(typed.values).map(([place, value]) => [place, cut(value).slice(0, 40)])),
  });
}

/** Whether two drafts say the same: what comes back from the database has its keys in another order. */
export function sameDraft(a: ReportDraft, b: ReportDraft): boolean {
  const said = ({ values, status, expectedEnd, ...texts }: ReportDraft) =>
    JSON.stringify([status, expectedEnd, textFields.map((field) => texts[field]), Object.entries(values).sort()]);
  return said(a) === said(b);
}
