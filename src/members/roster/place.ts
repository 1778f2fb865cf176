import { Temporal } from 'temporal-polyfill';
import { officerRoles } from '../roles.ts';
import { seatRoles } from '../seating/held.ts';
import type { Known, KnownPrincipal } from './known.ts';
import { folded, type Role, type RosterRow, type Unread } from './rows.ts';

/** Where a role is held. */
export interface Place {
  readonly organId: string | null;
  readonly boardId: string | null;
  /** Alone: where it is held. Beside an organ: whom the holder comes from. */
  readonly principalId: string | null;
  /** The organ's, board's or principal's; empty for nowhere in particular. */
  readonly name: string;
}

const organRoles: readonly Role[] = ['process-support', 'county-coordinator'];

/** Where a row's role is held, on its first day. @param day the row's first day, or the one that is meant when it says none */
export function placeOf(row: RosterRow, day: Temporal.PlainDate, known: Known): Place | Unread {
  const principal = row.principal === '' ? null : principalSaid(row.principal, known.principals);
  if (principal === undefined) return { trouble: 'principal-unknown', column: 'principal' };
  if (row.place === '') return wholePrincipal(row.role, principal);
  const name = folded(row.place);
  const organs = known.organs.filter((each) => folded(each.name) === name);
  const everywhere = known.boards.filter((each) => folded(each.name) === name);
  const boards = principal === null ? everywhere : everywhere.filter((each) => each.principalId === principal.id);
  if (organs.length + boards.length === 0) return { trouble: 'place-unknown', column: 'place' };
  const there = [...organs, ...boards].filter((each) => existsOn(each, day));
  if (there.length === 0) return { trouble: 'place-not-then', column: 'place' };
  const [one] = there;
  if (one === undefined || new Set(there.map(({ id }) => id)).size > 1) return { trouble: 'place-ambiguous', column: 'place' };
  const isOrgan = organs.some(({ id }) => id === one.id);
  if (isOrgan ? officerRoles.includes(row.role) : organRoles.includes(row.role))
    return { trouble: 'role-not-there', column: 'place' };
  return isOrgan
    ? { organId: one.id, boardId: null, principalId: principal?.id ?? null, name: one.name }
    : { organId: null, boardId: one.id, principalId: null, name: one.name };
}

function wholePrincipal(role: Role, principal: KnownPrincipal | null): Place | Unread {
  if (([...seatRoles, ...organRoles] as readonly Role[]).includes(role)) return { trouble: 'place-missing', column: 'place' };
  if (principal === null && officerRoles.includes(role)) return { trouble: 'place-missing', column: 'principal' };
  return { organId: null, boardId: null, principalId: principal?.id ?? null, name: principal?.name ?? '' };
}

/** A principal by its code, its name or the name of its place: `0512`, `Ydre kommun`, `Ydre`; undefined when there is none. */
function principalSaid(text: string, principals: readonly KnownPrincipal[]): KnownPrincipal | undefined {
  const said = folded(text);
  const exact = principals.find(({ code, name }) => code === said || folded(name) === said);
  if (exact !== undefined) return exact;
  const short = (name: string) => folded(name).replace(/^region | kommun$/g, '');
  const near = principals.filter(({ name }) => [short(name), short(name).replace(/s$/, '')].includes(short(text)));
  return near.length === 1 ? near[0] : undefined;
}

function existsOn(
  each: { existsFrom: Temporal.PlainDate; existsTo: Temporal.PlainDate | null },
  day: Temporal.PlainDate,
): boolean {
  return (
    Temporal.PlainDate.compare(each.existsFrom, day) <= 0 &&
    (each.existsTo === null || Temporal.PlainDate.compare(day, each.existsTo) < 0)
  );
}
