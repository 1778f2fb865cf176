import { compareNames } from '../../ui/index.ts';
import { type Held, type SeatRole, seatRoles } from './held.ts';
import { inTurn } from './substitutes.ts';

/** Those who have a role: substitutes by turn, others the region first, then by principal and name. */
export function holdersOf<Kept extends Held>(held: readonly Kept[], role: SeatRole): readonly Kept[] {
  return role === 'substitute' ? inTurn(held) : held.filter((each) => each.role === role).sort(byPrincipal);
}

/** Who sits in one organ or on one board, in the order in which they are listed: chair, vice chairs, members, substitutes, then others. */
export function inSeatOrder<Kept extends Held>(held: readonly Kept[]): readonly Kept[] {
  return [...seatRoles.flatMap((role) => holdersOf(held, role)), ...withoutSeat(held)];
}

/** Those with another assignment than a seat, as they come. */
export function withoutSeat<Kept extends Held>(held: readonly Kept[]): readonly Kept[] {
  return held.filter(({ role }) => !(seatRoles as readonly string[]).includes(role));
}

/** SCB's code puts the region, `00…`, first. */
function byPrincipal(a: Held, b: Held): number {
  const region = ({ principal }: Held) => Number(principal?.code.startsWith('00') ?? false);
  const name = ({ principal }: Held) => principal?.name ?? '';
  return region(b) - region(a) || compareNames(name(a), name(b)) || compareNames(a.person.name, b.person.name);
}
