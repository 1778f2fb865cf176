import type { Form } from '../../../platform/http/web.ts';
import type { NewBoard } from '../../acts/boards.ts';
import { type MembersRefusal, unless } from '../../refusals.ts';
import { dayIn, idOrNull, oneOf, textOrNull } from '../typed.ts';

export const boardKinds = ['board', 'committee', 'executive-board', 'council', 'joint-board'] as const;

/** Prefixes of the field names of this page's forms. */
export const prefixes = { board: 'namnd-', end: 'slut-' } as const;

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
