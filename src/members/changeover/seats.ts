import { Temporal } from 'temporal-polyfill';
import { type SeatRole, seatRoles } from '../seating/held.ts';

/** What is asked of an assignment to follow its seat over a change: any has it. */
export interface Sitting {
  readonly id: string;
  readonly role: string;
  readonly person: { readonly id: string };
  readonly organ: { readonly id: string } | null;
  readonly board: { readonly id: string } | null;
  /** Whom the holder comes from. */
  readonly principal: { readonly id: string } | null;
  readonly from: Temporal.PlainDate;
  /** Last day; null while it goes on. */
  readonly to: Temporal.PlainDate | null;
}

/**
 * `goes-on`: the holder has the seat afterwards too, by a new assignment or one with a later last day · `succeeded`: somebody else has it ·
 * `no-successor`: it ends and nobody comes · `undecided`: nothing has been said.
 */
export type SeatState = 'goes-on' | 'succeeded' | 'no-successor' | 'undecided';

/** A seat that is held the day before the change, and what becomes of it. */
export interface Seat<Held extends Sitting> {
  readonly held: Held;
  readonly state: SeatState;
  /** Who comes instead. */
  readonly successor: Held | null;
  /** The holder's own assignments in the same place from the day: the same seat anew, or another one. */
  readonly next: readonly Held[];
}

export interface SeatsInChange<Held extends Sitting> {
  readonly seats: readonly Seat<Held>[];
  /** Those who come without coming instead of anybody. */
  readonly added: readonly Held[];
}

export function isSeatRole(role: string): role is SeatRole {
  return (seatRoles as readonly string[]).includes(role);
}

/**
 * What becomes of each seat, from the assignments alone. A successor comes in the same role and place, from the same principal or from none
 * that is said; somebody of another principal has another seat.
 * @param held of the places that change: what is held the day before, and what begins on the day or later
 * @param on the first day of the new ones
 */
export function seatsInChange<Held extends Sitting>(held: readonly Held[], on: Temporal.PlainDate): SeatsInChange<Held> {
  const seated = held.filter(({ role }) => isSeatRole(role));
  const before = seated.filter(({ from }) => isBefore(from, on));
  const coming = new Set(seated.filter(({ from }) => !isBefore(from, on)));
  const nextOf = new Map(
    before.map((each) => [each.id, [...coming].filter((next) => next.person.id === each.person.id && samePlace(next, each))]),
  );
  const anew = new Map<string, Held>();
  for (const each of before) {
    const same =
      each.to !== null && isBefore(each.to, on)
        ? nextOf.get(each.id)?.find((next) => next.role === each.role && coming.has(next))
        : undefined;
    if (same === undefined) continue;
    anew.set(each.id, same);
    coming.delete(same);
  }
  const seats = before.map((each): Seat<Held> => {
    const next = nextOf.get(each.id) ?? [];
    if (each.to === null) return { held: each, state: 'undecided', successor: null, next };
    if (!isBefore(each.to, on) || anew.has(each.id)) return { held: each, state: 'goes-on', successor: null, next };
    const successor = successorOf(each, [...coming]);
    if (successor === undefined) return { held: each, state: 'no-successor', successor: null, next };
    coming.delete(successor);
    return { held: each, state: 'succeeded', successor, next };
  });
  return { seats, added: [...coming] };
}

function successorOf<Held extends Sitting>(leaver: Held, coming: readonly Held[]): Held | undefined {
  const fits = coming.filter(
    (each) => each.role === leaver.role && samePlace(each, leaver) && each.person.id !== leaver.person.id,
  );
  const [own, other] = [leaver.principal?.id, (each: Held) => each.principal?.id];
  return fits.find((each) => other(each) === own) ?? fits.find((each) => own === undefined || other(each) === undefined);
}

function samePlace(a: Sitting, b: Sitting): boolean {
  return a.organ?.id === b.organ?.id && a.board?.id === b.board?.id;
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

/** How far a change has come. */
export interface Progress {
  readonly all: number;
  /** Goes on, or has a successor. */
  readonly done: number;
  readonly withoutSuccessor: number;
  readonly undecided: number;
}

export function progressOf(seats: readonly { readonly state: SeatState }[]): Progress {
  const count = (...states: readonly SeatState[]) => seats.filter(({ state }) => states.includes(state)).length;
  return {
    all: seats.length,
    done: count('goes-on', 'succeeded'),
    withoutSuccessor: count('no-successor'),
    undecided: count('undecided'),
  };
}
