import { compareNames } from '../../ui/index.ts';
import { type Held, type PrincipalNamed, type SeatRole, seatRoles } from './held.ts';

/** How many seats of a role an organ has on a day: those of one principal, or those in common beside them. */
export interface Seats {
  readonly role: SeatRole;
  /** The principal that the seats belong to; null for the organ's in common. */
  readonly principal: PrincipalNamed | null;
  readonly seats: number;
  readonly example: boolean;
}

/** Seats that nobody holds. */
export interface Vacancy {
  readonly role: SeatRole;
  readonly principal: PrincipalNamed | null;
  /** At least 1. */
  readonly count: number;
  readonly example: boolean;
}

/**
 * The seats that nobody holds, in the order in which seats are listed. Someone fills a seat of the principal they come from while there is
 * one; the rest, and those who come from none, fill the seats in common. A function fills none: it is nobody's office.
 * @param held the assignments of the same organ on the same day
 */
export function vacanciesOf(seats: readonly Seats[], held: readonly Held[]): readonly Vacancy[] {
  return seatRoles.flatMap((role) => vacantIn(seats.filter((each) => each.role === role).sort(ownFirst), holdersOf(role, held)));
}

/** @param seats of one role, those of principals before those in common */
function vacantIn(seats: readonly Seats[], holders: readonly Held[]): readonly Vacancy[] {
  const waiting = [...holders];
  return seats.flatMap(({ role, principal, seats: count, example }) => {
    const fits = waiting.filter((holder) => principal === null || holder.principal?.id === principal.id).slice(0, count);
    for (const holder of fits) waiting.splice(waiting.indexOf(holder), 1);
    return fits.length < count ? [{ role, principal, count: count - fits.length, example }] : [];
  });
}

/** Each person once, however many rows say so. */
function holdersOf(role: SeatRole, held: readonly Held[]): readonly Held[] {
  const found = held.filter((each) => each.role === role && each.person.kind === 'person');
  return [...new Map(found.map((each) => [`${each.person.id} ${each.principal?.id ?? ''}`, each])).values()];
}

function ownFirst(a: Seats, b: Seats): number {
  if (a.principal === null || b.principal === null) return Number(a.principal === null) - Number(b.principal === null);
  return compareNames(a.principal.name, b.principal.name);
}
