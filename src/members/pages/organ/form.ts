import { oneOf, textOrNull } from '../../../platform/http/forms/field.ts';
import type { Form } from '../../../platform/http/web.ts';
import { requestOf } from '../../../platform/request-of.ts';
import type { NewTurn } from '../../acts/seating/chair-turns.ts';
import type { SubstituteOrder } from '../../acts/seating/order-substitutes.ts';
import type { NewSeats } from '../../acts/seating/set-seats.ts';
import { type MembersRefusal, unless } from '../../refusals.ts';
import { seatRoles } from '../../seating/held.ts';
import { dayIn, idOrNull } from '../typed.ts';

/** Prefixes of the field names of this page's forms. */
export const prefixes = { order: 'tur-', seats: 'plats-', chair: 'ordf-', removed: 'bort-' } as const;

type Read<Input> = { readonly input: Input } | { readonly refusals: readonly MembersRefusal[] };

/** One field for each substitute, named by the assignment; empty for no turn. */
export function readOrder(form: Form, organId: string): SubstituteOrder {
  const turns = Object.entries(form.fields()).flatMap(([name, text]) => {
    const assignmentId = name.startsWith(prefixes.order) ? idOrNull(name.slice(prefixes.order.length)) : null;
    return assignmentId === null ? [] : [{ assignmentId, ordinal: text.trim() === '' ? null : wholeNumber(text) }];
  });
  return { organId, turns };
}

export function readSeats(form: Form, organId: string): Read<NewSeats> {
  const at = prefixes.seats;
  const role = oneOf(form.text(`${at}role`), seatRoles);
  const { day, refusals } = dayIn(form, at, 'from');
  if (role === undefined || day === null)
    return { refusals: [...unless(role !== undefined, 'role-missing', 'role'), ...refusals] };
  const input = {
    ...{ id: idFor(form, at), organId, role, from: day },
    principalId: idOrNull(form.text(`${at}principalId`)),
    seats: wholeNumber(form.text(`${at}seats`)),
    source: textOrNull(form.text(`${at}source`)),
  };
  return { input };
}

export function readTurn(form: Form, organId: string): Read<NewTurn> {
  const at = prefixes.chair;
  const principalId = idOrNull(form.text(`${at}principalId`));
  const days = { from: dayIn(form, at, 'from'), to: dayIn(form, at, 'to') };
  const refusals = [
    ...unless(principalId !== null, 'principal-not-found', 'principalId'),
    ...days.from.refusals,
    ...days.to.refusals,
  ];
  const [from, to] = [days.from.day, days.to.day] as const;
  if (principalId === null || from === null || to === null) return { refusals };
  return { input: { id: idFor(form, at), organId, principalId, from, to, replaces: idOrNull(form.text(`${at}replaces`)) } };
}

export function readRemoval(form: Form, organId: string): Read<{ id?: string | undefined; organId: string; turnId: string }> {
  const turnId = idOrNull(form.text(`${prefixes.removed}turnId`));
  if (turnId === null) return { refusals: unless(false, 'turn-not-found', 'turnId') };
  return { input: { id: idFor(form, prefixes.removed), organId, turnId } };
}

/** The same form sent twice says one thing; sent again with something else in it, another. */
function idFor(form: Form, prefix: string): string | undefined {
  const request = idOrNull(form.text('request'));
  if (request === null) return undefined;
  const said = Object.entries(form.fields()).filter(([name]) => name.startsWith(prefix));
  return requestOf('seating', request, ...said.sort(([a], [b]) => a.localeCompare(b)).flat());
}

/** A whole number as it is written; NaN for anything else, which the act refuses. */
function wholeNumber(text: string): number {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
}
