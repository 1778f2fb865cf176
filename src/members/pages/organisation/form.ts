import { oneOf, textOrNull } from '../../../platform/http/forms/field.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { NewOrgan } from '../../acts/organs.ts';
import { type MembersRefusal, unless } from '../../refusals.ts';
import { dayIn, idOrNull } from '../typed.ts';

export const organKinds = [
  'consultation-body',
  'presidium',
  'management-group',
  'chairs-network',
  'network',
  'secretariat',
  'focus',
] as const;

/** Prefix of the field names of the form that ends a group. */
export const endPrefix = 'slut-';

type Read<Input> = { readonly input: Input } | { readonly refusals: readonly MembersRefusal[] };

/** @param ordinal place after the groups that there are */
export function readOrgan(form: Form, ordinal: number): Read<NewOrgan> {
  const kind = oneOf(form.text('kind'), organKinds);
  const { day, refusals } = dayIn(form, '', 'existsFrom');
  if (kind === undefined || day === null)
    return { refusals: [...unless(kind !== undefined, 'kind-missing', 'kind'), ...refusals] };
  const id = idOrNull(form.text('request')) ?? undefined;
  const description = textOrNull(form.text('description'));
  return {
    input: {
      id,
      kind,
      name: form.text('name'),
      parentId: idOrNull(form.text('parentId')),
      existsFrom: day,
      description,
      ordinal,
    },
  };
}

export function readEnd(form: Form): Read<{ organId: string; on: NonNullable<ReturnType<typeof dayIn>['day']> }> {
  const { day, refusals } = dayIn(form, endPrefix, 'on');
  const organId = idOrNull(form.text(`${endPrefix}organId`));
  if (organId === null || day === null)
    return { refusals: [...unless(organId !== null, 'organ-not-found', 'organId'), ...refusals] };
  return { input: { organId, on: day } };
}
