import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { done, refuse } from '../../../platform/result.ts';
import { isSeatRole } from '../../changeover/seats.ts';
import { assignmentsAround } from '../../queries/assignments.ts';
import { allPeople } from '../../queries/people.ts';
import { type Outcome, unless } from '../../refusals.ts';
import { folded } from '../../roster/rows.ts';
import { addPerson } from '../add-person.ts';
import { assign } from '../assignments.ts';
import { end, seatsAsked } from './seats.ts';

export interface Appointment {
  readonly changeoverId: string;
  /** The assignment of the day before. */
  readonly seatId: string;
  /** Somebody who is known; null for somebody new. */
  readonly personId: string | null;
  /** The new one's. */
  readonly name: string;
  readonly title: string | null;
  /** Whoever fills in the form knows that another has the same name. */
  readonly isAnother: boolean;
  readonly party: string | null;
  /** Not before the change. */
  readonly from: Temporal.PlainDate;
  /** The turn of a substitute. */
  readonly ordinal: number | null;
}

/**
 * Somebody comes instead: the seat ends the day before, if it has not ended already, and is held by somebody else from the day. Whoever had
 * another seat in the same place leaves that one for this. A seat that somebody comes to already stays as it is.
 * @returns the id of the one who comes
 */
export async function appointSuccessor(ctx: Ctx, input: Appointment): Promise<Outcome<{ readonly personId: string }>> {
  const found = await seatsAsked(ctx, input.changeoverId, [input.seatId]);
  if (!found.ok) return found;
  const [seat] = found.value.seats;
  const { changeover } = found.value;
  if (seat === undefined) return refuse('seat-not-found', 'plats');
  if (seat.successor !== null) return done({ personId: seat.successor.person.id });
  if (seat.state === 'goes-on') return refuse('seat-not-found', 'plats');
  if (Temporal.PlainDate.compare(input.from, changeover.on) < 0) return refuse('ends-before-it-begins', 'from');
  if (input.personId === seat.held.person.id) return refuse('hands-over-to-oneself', 'personId');
  const person = input.personId === null ? await newPerson(ctx, input) : done({ id: input.personId });
  if (!person.ok) return person;
  const personId = person.value.id;
  const { held } = seat;
  const place = { organIds: held.organ === null ? [] : [held.organ.id], boardIds: held.board === null ? [] : [held.board.id] };
  const leaves = (await assignmentsAround(ctx, changeover.on, place)).filter(
    (each) => each.id === held.id || (each.person.id === personId && isSeatRole(each.role)),
  );
  for (const each of leaves.filter(({ to, from }) => to === null && Temporal.PlainDate.compare(from, changeover.on) < 0)) {
    const refusals = await end(ctx, each, changeover);
    if (refusals.length > 0) return { ok: false, refusals };
  }
  const given = await assign(ctx, {
    ...{ id: newId(), personId, role: held.role, organId: held.organ?.id ?? null, boardId: held.board?.id ?? null },
    ...{ principalId: held.principal?.id ?? null, party: input.party, from: input.from },
    ordinal: held.role === 'substitute' ? input.ordinal : null,
    example: held.example,
  });
  return given.ok ? done({ personId }) : given;
}

async function newPerson(ctx: Ctx, { name, title, isAnother }: Appointment): Promise<Outcome<{ readonly id: string }>> {
  if (name.trim() === '') return refuse('person-not-found', 'personId');
  const same = (await allPeople(ctx)).find((person) => folded(person.name) === folded(name));
  const refusals = unless(same === undefined || isAnother, 'same-name', 'name', { name: same?.name ?? '' });
  return refusals.length > 0 ? { ok: false, refusals } : addPerson(ctx, { kind: 'person', name, title });
}
