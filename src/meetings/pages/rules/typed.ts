import { newId } from '../../../platform/db/columns.ts';
import type { Form } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { OrganRule } from '../../meeting.ts';

const fields = ['from', 'noticeDays', 'papersDays', 'recordKind', 'verifiers', 'verifyDays', 'text', 'source'] as const;

/** The form as typed, before anything is judged. */
export type TypedRule = Readonly<Record<(typeof fields)[number] | 'request', string>>;

export function typedRule(form: Form): TypedRule {
  const typed = Object.fromEntries(fields.map((field) => [field, form.text(field).slice(0, 6000)]));
  return { ...(typed as Record<(typeof fields)[number], string>), request: requestIn(form) };
}

/** The form as it is first shown: what holds now, from today. */
export function proposedRule(rule: OrganRule, today: { toString(): string }): TypedRule {
  return {
    ...{ from: today.toString(), noticeDays: String(rule.noticeDays), papersDays: orNothing(rule.papersDays) },
    ...{ recordKind: rule.recordKind, verifiers: String(rule.verifiers), verifyDays: orNothing(rule.verifyDays) },
    ...{ text: rule.text, source: rule.source, request: newId() },
  };
}

/** A whole number as typed; NaN for anything else. */
export function typedCount(text: string): number {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
}

function orNothing(value: number | null): string {
  return value === null ? '' : String(value);
}
