import { oneOf, textOrNull } from '../../../platform/http/forms/field.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { NewPrincipal } from '../../acts/principals.ts';
import { type MembersRefusal, unless } from '../../refusals.ts';
import { dayIn, idOrNull } from '../typed.ts';

export const principalKinds = ['region', 'municipality', 'federation'] as const;

export function readPrincipal(form: Form): { readonly input: NewPrincipal } | { readonly refusals: readonly MembersRefusal[] } {
  const kind = oneOf(form.text('kind'), principalKinds);
  const { day, refusals } = dayIn(form, '', 'takesPartFrom');
  if (kind === undefined || day === null)
    return { refusals: [...unless(kind !== undefined, 'kind-missing', 'kind'), ...refusals] };
  const input = {
    id: idOrNull(form.text('request')) ?? undefined,
    code: form.text('code'),
    name: form.text('name'),
    kind,
    takesPartFrom: day,
    organisationNumber: textOrNull(form.text('organisationNumber')),
    represents: Number(form.text('represents') || '1'),
  };
  return { input };
}
