import { oneOf, textOrNull } from '../../../platform/http/forms/field.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { NewAssignment } from '../../acts/assignments.ts';
import { type MembersRefusal, unless } from '../../refusals.ts';
import { assignmentRoles } from '../../tables.ts';
import { dayIn, idOrNull, maybeDayIn } from '../typed.ts';

/** Prefixes of the field names of this page's forms. */
export const prefixes = { assign: 'nytt-', end: 'slut-' } as const;

type Read<Input> = { readonly input: Input } | { readonly refusals: readonly MembersRefusal[] };

/** A place as one choice: `organ:ID`, `board:ID`, `principal:ID`; empty for nowhere. */
function readPlace(text: string): { organId: string | null; boardId: string | null; principalId: string | null } {
  const [kind, given] = text.split(':');
  const id = idOrNull(given);
  return {
    organId: kind === 'organ' ? id : null,
    boardId: kind === 'board' ? id : null,
    principalId: kind === 'principal' ? id : null,
  };
}

export function readAssignment(form: Form): Read<NewAssignment> {
  const at = prefixes.assign;
  const personId = idOrNull(form.text(`${at}personId`));
  const role = oneOf(form.text(`${at}role`), assignmentRoles);
  const from = dayIn(form, at, 'from');
  const to = maybeDayIn(form, at, 'to');
  const refusals = [
    ...unless(personId !== null, 'person-not-found', 'personId'),
    ...unless(role !== undefined, 'role-missing', 'role'),
    ...from.refusals,
    ...to.refusals,
  ];
  if (personId === null || role === undefined || from.day === null || refusals.length > 0) return { refusals };
  const place = readPlace(form.text(`${at}place`));
  const input = {
    id: idOrNull(form.text('request')) ?? undefined,
    ...{ personId, role, ...place, from: from.day, to: to.day },
    // Where someone comes from stands beside a group; a place at a principal is itself the principal.
    principalId: place.principalId ?? (place.organId === null ? null : idOrNull(form.text(`${at}principalId`))),
    party: textOrNull(form.text(`${at}party`)),
    deputyFor: idOrNull(form.text(`${at}deputyFor`)),
    ordinal: form.text(`${at}ordinal`) === '' ? null : Number(form.text(`${at}ordinal`)),
    source: textOrNull(form.text(`${at}source`)),
  };
  return { input };
}

export function readEnd(form: Form): Read<{ assignmentId: string; to: NonNullable<ReturnType<typeof dayIn>['day']> }> {
  const { day, refusals } = dayIn(form, prefixes.end, 'to');
  const assignmentId = idOrNull(form.text(`${prefixes.end}assignmentId`));
  if (assignmentId === null || day === null) {
    return { refusals: [...unless(assignmentId !== null, 'assignment-not-found', 'assignmentId'), ...refusals] };
  }
  return { input: { assignmentId, to: day } };
}
