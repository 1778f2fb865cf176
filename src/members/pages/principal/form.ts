import { oneOf, textOrNull } from '../../../platform/http/forms/field.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { NewBoard } from '../../acts/boards.ts';
import type { PrincipalFacts } from '../../acts/change-principal.ts';
import { type MembersRefusal, unless } from '../../refusals.ts';
import { dayIn, idOrNull } from '../typed.ts';

export const boardKinds = ['board', 'committee', 'executive-board', 'council', 'joint-board'] as const;

/** Prefixes of the field names of this page's forms. */
export const prefixes = { board: 'namnd-', end: 'slut-', change: 'andra-' } as const;

export function readBoard(
  form: Form,
  principalId: string,
): { readonly input: NewBoard } | { readonly refusals: readonly MembersRefusal[] } {
  const at = prefixes.board;
  const kind = oneOf(form.text(`${at}kind`), boardKinds);
  const { day, refusals } = dayIn(form, at, 'existsFrom');
  if (kind === undefined || day === null)
    return { refusals: [...unless(kind !== undefined, 'kind-missing', 'kind'), ...refusals] };
  const input = {
    id: idOrNull(form.text('request')) ?? undefined,
    principalId,
    kind,
    name: form.text(`${at}name`),
    existsFrom: day,
    mailbox: textOrNull(form.text(`${at}mailbox`)),
    administration: textOrNull(form.text(`${at}administration`)),
  };
  return { input };
}

export function readFacts(form: Form, principalId: string): PrincipalFacts {
  const text = (name: string) => form.text(`${prefixes.change}${name}`);
  // An empty place is no place; half of one, or what is no number, is for the act to refuse.
  const place = (name: string) => (/^\d{1,2}$/.test(text(name)) ? Number(text(name)) : -1);
  const tile = text('tileColumn') === '' && text('tileRow') === '' ? null : ([place('tileColumn'), place('tileRow')] as const);
  return {
    principalId,
    name: text('name'),
    organisationNumber: textOrNull(text('organisationNumber')),
    represents: Number(text('represents') || '1'),
    tile,
  };
}
