import type { Form } from '../../../platform/http/web.ts';
import { decode } from '../../calendar/decode.ts';
import { type MembersRefusal, unless } from '../../refusals.ts';
import { dayIn, maybeDayIn } from '../typed.ts';

/** Prefixes of the field names of this page's forms. */
export const prefixes = { add: 'mote-', fetch: 'fil-', pasted: 'webb-' } as const;

export interface CalendarGiven {
  readonly text: string;
  readonly daysBefore: number | null;
}

type Read<Input> = { readonly input: Input } | { readonly refusals: readonly MembersRefusal[] };
type Day = NonNullable<ReturnType<typeof dayIn>['day']>;

export function readMeeting(form: Form, boardId: string): Read<{ boardId: string; on: Day; submitBy: Day | null }> {
  const on = dayIn(form, prefixes.add, 'on');
  const submitBy = maybeDayIn(form, prefixes.add, 'submitBy');
  const refusals = [...on.refusals, ...submitBy.refusals];
  return on.day === null || refusals.length > 0 ? { refusals } : { input: { boardId, on: on.day, submitBy: submitBy.day } };
}

/** The calendar as text: an uploaded file when there is one, else what was pasted. */
export async function readGiven(form: Form): Promise<Read<CalendarGiven>> {
  const at = prefixes.fetch;
  const file = form.file(`${at}file`);
  const text =
    file === null
      ? form.text(`${at}text`)
      : decode(new Uint8Array(await file.arrayBuffer()))
          .replaceAll('\u0000', '')
          .trim();
  const days = form.text(`${at}daysBefore`);
  const refusals = [
    ...unless(text !== '', 'calendar-empty', 'text'),
    ...unless(/^\d{0,3}$/.test(days) && Number(days) <= 365, 'days-wrong', 'daysBefore'),
  ];
  return refusals.length > 0 ? { refusals } : { input: { text, daysBefore: days === '' ? null : Number(days) } };
}
