import { isoDate, type Lang } from '../../ui/index.ts';
import type { Assignment, AssignmentRole } from '../queries/assignments.ts';
import { type SeatRole, seatRoles } from '../seating/held.ts';
import { holdersOf, withoutSeat } from '../seating/order.ts';
import type { Vacancy } from '../seating/vacancies.ts';
import { seatWords } from './seat-words.ts';
import { shared } from './shared-words.ts';

/** A line of who sits where: somebody, or a seat that nobody holds. */
export type SeatRow =
  | { readonly kind: 'held'; readonly role: AssignmentRole; readonly held: Assignment }
  | { readonly kind: 'vacant'; readonly role: SeatRole; readonly vacancy: Vacancy };

/** Narrows the lines; what is empty does not narrow. */
export interface Narrowing {
  readonly roll: string;
  /** A principal's id. */
  readonly huvudman: string;
}

/**
 * Who sits in one organ or on one board: chair, vice chairs, members by principal and name, substitutes by turn, each role's vacant seats
 * after it; then whoever has another assignment there, and last the functions that sign in.
 */
export function seatRows(held: readonly Assignment[], vacancies: readonly Vacancy[]): readonly SeatRow[] {
  const people = held.filter(({ person }) => person.kind === 'person');
  const seated = seatRoles.flatMap((role): readonly SeatRow[] => [
    ...holdersOf(people, role).map((each) => ({ kind: 'held', role, held: each }) as const),
    ...vacancies.filter((each) => each.role === role).map((vacancy) => ({ kind: 'vacant', role, vacancy }) as const),
  ]);
  const functions = held.filter(({ person }) => person.kind === 'function');
  return [
    ...seated,
    ...[...withoutSeat(people), ...functions].map((each) => ({ kind: 'held', role: each.role, held: each }) as const),
  ];
}

export function narrowed(rows: readonly SeatRow[], by: Narrowing): readonly SeatRow[] {
  const principal = (row: SeatRow) => (row.kind === 'held' ? row.held.principal : row.vacancy.principal);
  return rows.filter((row) => {
    const fits = by.roll === '' || (by.roll === 'vakant' ? row.kind === 'vacant' : row.role === by.roll);
    return fits && (by.huvudman === '' || principal(row)?.id === by.huvudman);
  });
}

/** The same lines for CSV, with a head. */
export function seatLines(lang: Lang, rows: readonly SeatRow[]): readonly (readonly string[])[] {
  const w = seatWords[lang];
  const heads = [w.role, w.who, w.principal, w.party, w.turn, w.from, w.to, w.source];
  return [heads, ...rows.map((row) => (row.kind === 'held' ? heldLine(lang, row.held) : vacantLine(lang, row.vacancy)))];
}

function heldLine(lang: Lang, held: Assignment): readonly string[] {
  const to = held.to === null ? '' : isoDate(held.to);
  const turn = held.ordinal === null ? '' : String(held.ordinal);
  const whose = [roleSaid(lang, held), held.person.name, held.principal?.name ?? '', held.party ?? ''];
  return [...whose, turn, isoDate(held.from), to, held.source ?? ''];
}

function vacantLine(lang: Lang, { role, principal, count }: Vacancy): readonly string[] {
  return [shared[lang].roles[role], seatWords[lang].vacant(count), principal?.name ?? '', '', '', '', '', ''];
}

/** The role, and that it is another's when it is. */
export function roleSaid(lang: Lang, { role, deputyFor }: Pick<Assignment, 'role' | 'deputyFor'>): string {
  const said = shared[lang].roles[role];
  return deputyFor === null ? said : `${said} (${shared[lang].deputy})`;
}
