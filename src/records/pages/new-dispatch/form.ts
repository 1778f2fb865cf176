import { typedDay } from '../../../platform/days/typed-day.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { NoteDispatch } from '../../acts/note-dispatch.ts';
import { allMeans, directions } from '../../dispatch.ts';
import type { RecordRefusal } from '../../refusals.ts';

export interface TypedDispatch {
  readonly request: string;
  readonly direction: string;
  readonly on: string;
  readonly counterpart: string;
  readonly means: string;
  readonly subject: string;
  readonly registrationNumber: string;
  readonly owner: string;
  readonly records: readonly string[];
}

export function typedDispatch(form: Form): TypedDispatch {
  return {
    request: form.text('request'),
    direction: form.text('direction'),
    on: form.text('on'),
    counterpart: form.text('counterpart'),
    means: form.text('means'),
    subject: form.text('subject'),
    registrationNumber: form.text('registrationNumber'),
    owner: form.text('owner'),
    records: form.list('records'),
  };
}

type Read =
  | { readonly ok: true; readonly input: NoteDispatch }
  | { readonly ok: false; readonly refusals: readonly Refusal<RecordRefusal>[] };

/** The form as an act's input, or all that is missing in it. @param known ids of the records that were offered */
export function readDispatchForm(typed: TypedDispatch, known: readonly string[]): Read {
  const on = typedDay(typed.on);
  const refusals: Refusal<RecordRefusal>[] = [];
  if (on === null) refusals.push({ code: 'day-missing', field: 'on' });
  if (typed.counterpart === '') refusals.push({ code: 'counterpart-missing', field: 'counterpart' });
  if (typed.subject === '') refusals.push({ code: 'subject-missing', field: 'subject' });
  if (!isUuid(typed.owner)) refusals.push({ code: 'owner-unknown', field: 'owner' });
  if (on === null || refusals.length > 0) return { ok: false, refusals };
  const input: NoteDispatch = {
    ...(isUuid(typed.request) ? { id: typed.request } : {}),
    direction: oneOf(typed.direction, directions) ?? 'received',
    on,
    counterpart: typed.counterpart,
    means: oneOf(typed.means, allMeans) ?? 'post',
    subject: typed.subject,
    registrationNumber: typed.registrationNumber,
    owner: typed.owner,
    recordIds: typed.records.filter((id) => known.includes(id)),
  };
  return { ok: true, input };
}
