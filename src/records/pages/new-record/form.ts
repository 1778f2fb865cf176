import { typedDay } from '../../../platform/days/typed-day.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { Keep } from '../../acts/keep-record.ts';
import { accessClasses, recordKinds, sharings } from '../../record.ts';
import type { RecordRefusal } from '../../refusals.ts';

/** What was typed, as it is shown again. The file must be chosen anew: no browser lets a page fill it in. */
export interface TypedRecord {
  readonly request: string;
  readonly title: string;
  readonly kind: string;
  readonly owner: string;
  readonly access: string;
  readonly secrecyParagraph: string;
  readonly becameOfficialOn: string;
  readonly sharedWith: string;
  readonly registrationNumber: string;
}

export function typedRecord(form: Form): TypedRecord {
  return {
    request: form.text('request'),
    title: form.text('title'),
    kind: form.text('kind'),
    owner: form.text('owner'),
    access: form.text('access'),
    secrecyParagraph: form.text('secrecyParagraph'),
    becameOfficialOn: form.text('becameOfficialOn'),
    sharedWith: form.text('sharedWith'),
    registrationNumber: form.text('registrationNumber'),
  };
}

type Read =
  | { readonly ok: true; readonly input: Keep }
  | { readonly ok: false; readonly refusals: readonly Refusal<RecordRefusal>[] };

/** The form as an act's input, or all that is missing in it. */
export async function readRecordForm(typed: TypedRecord, file: File | null): Promise<Read> {
  const refusals: Refusal<RecordRefusal>[] = [];
  const day = typedDay(typed.becameOfficialOn);
  if (file === null) refusals.push({ code: 'file-missing', field: 'file' });
  if (typed.title === '') refusals.push({ code: 'title-missing', field: 'title' });
  if (!isUuid(typed.owner)) refusals.push({ code: 'owner-unknown', field: 'owner' });
  if (typed.becameOfficialOn !== '' && day === null) refusals.push({ code: 'day-missing', field: 'becameOfficialOn' });
  if (file === null || refusals.length > 0) return { ok: false, refusals };
  const input: Keep = {
    ...(isUuid(typed.request) ? { id: typed.request } : {}),
    title: typed.title,
    kind: oneOf(typed.kind, recordKinds) ?? 'other',
    owner: typed.owner,
    access: oneOf(typed.access, accessClasses) ?? 'working-material',
    secrecyParagraph: typed.secrecyParagraph,
    sharedWith: oneOf(typed.sharedWith, sharings) ?? 'secretariat',
    bytes: new Uint8Array(await file.arrayBuffer()),
    fileName: file.name,
    registrationNumber: typed.registrationNumber,
    becameOfficialOn: day,
  };
  return { ok: true, input };
}
