import { oneOf } from '../../../platform/http/forms/field.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { JointBoard } from '../../acts/make-joint-board.ts';
import type { Handover } from '../../acts/succeed-board.ts';
import type { MembersRefusal } from '../../refusals.ts';
import { boardKinds } from '../principal/form.ts';
import { dayIn, idOrNull } from '../typed.ts';

/** Prefixes of the field names of this page's forms. */
export const prefixes = { mailbox: 'brevlada-', rename: 'namn-', succeed: 'efter-', joint: 'gemensam-', end: 'slut-' } as const;

type Read<Input> = { readonly input: Input } | { readonly refusals: readonly MembersRefusal[] };

export function readRename(
  form: Form,
  boardId: string,
): Read<{ boardId: string; name: string; from: NonNullable<ReturnType<typeof dayIn>['day']> }> {
  const { day, refusals } = dayIn(form, prefixes.rename, 'from');
  return day === null ? { refusals } : { input: { boardId, name: form.text(`${prefixes.rename}name`), from: day } };
}

/** Either a board in the list takes over, or a new one with the name that was written. */
export function readHandover(form: Form, boardId: string): Read<Handover> {
  const at = prefixes.succeed;
  const { day, refusals } = dayIn(form, at, 'on');
  const chosen = idOrNull(form.text(`${at}successorId`));
  const name = form.text(`${at}successorName`);
  if (chosen === null && name === '') return { refusals: [{ code: 'successor-missing', field: 'successorId' }, ...refusals] };
  if (day === null) return { refusals };
  const also = form.list(`${at}also`).flatMap((id) => idOrNull(id) ?? []);
  const id = idOrNull(form.text('request')) ?? undefined;
  const successor = chosen === null ? { name, kind: oneOf(form.text(`${at}kind`), boardKinds) ?? 'board', id } : { id: chosen };
  return { input: { predecessorIds: [boardId, ...also.filter((other) => other !== chosen)], successor, on: day } };
}

export function readJoint(form: Form, boardId: string): Read<JointBoard> {
  const at = prefixes.joint;
  const { day, refusals } = dayIn(form, at, 'from');
  if (day === null) return { refusals };
  return { input: { boardId, from: day, principalIds: form.list(`${at}principalIds`).flatMap((id) => idOrNull(id) ?? []) } };
}
