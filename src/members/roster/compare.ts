import { Temporal } from 'temporal-polyfill';
import { seatRoles } from '../seating/held.ts';
import type { Known, KnownAssignment } from './known.ts';
import { type Place, placeOf } from './place.ts';
import type { Role, RosterLine, RosterRow, Unread } from './rows.ts';
import { type Answers, type Candidate, isThere, type Who, whoIsMeant } from './who.ts';

/** What is set anew in an assignment that there is. */
interface Altered {
  readonly to?: Temporal.PlainDate;
  readonly party?: string;
  readonly ordinal?: number;
  readonly principalId?: string;
}

export type Change =
  | {
      readonly kind: 'assign';
      /** `goes-on`: in the same seat, for a new term. `moves`: from another seat in the same place. */
      readonly why: 'new' | 'goes-on' | 'moves';
      readonly from: Temporal.PlainDate;
      readonly to: Temporal.PlainDate | null;
      readonly party: string | null;
      readonly ordinal: number | null;
      readonly principalId: string | null;
      /** Assignments that end the day before. */
      readonly ends: readonly KnownAssignment[];
    }
  | { readonly kind: 'alter'; readonly was: KnownAssignment; readonly set: Altered }
  | { readonly kind: 'nothing'; readonly was: KnownAssignment };

/** What taking in a row would do. */
export interface Plan {
  readonly who: Extract<Who, { kind: 'known' | 'new' }>;
  /** A title that the person gets; null where it is as it was, or not said. */
  readonly title: string | null;
  readonly role: Role;
  readonly place: Place;
  readonly change: Change;
}

export type ComparedRow = { readonly number: number; readonly text: string; readonly name: string } & (
  | { readonly does: 'plan'; readonly plan: Plan }
  | { readonly does: 'asks'; readonly candidates: readonly Candidate[] }
  /** Until an earlier row is answered. */
  | { readonly does: 'waits'; readonly row: number }
  | { readonly does: 'skipped' }
  | ({ readonly does: 'not-read' } & Unread)
);

/** The first day of a change of many at once, and where it happens: a new term begins there for whoever the file names. */
export interface Term {
  readonly on: Temporal.PlainDate;
  readonly placeIds: readonly string[];
}

/**
 * Each row beside what there is: what would be done, asked, or cannot be told. Nothing is written, and what a file does not name stays as it
 * is. The same file again does nothing, since all that it says is there.
 */
export function compareRoster(
  known: Known,
  lines: readonly RosterLine[],
  { answers, term }: { readonly answers: Answers; readonly term: Term | null },
): readonly ComparedRow[] {
  const who = whoIsMeant(known, answers);
  const sheet: Sheet = { today: known.today, held: [...known.held], settled: new Set() };
  return lines.map((line): ComparedRow => {
    const { number, text } = line;
    if ('trouble' in line) return { number, text, name: '', does: 'not-read', trouble: line.trouble, column: line.column };
    const { row } = line;
    const said = { number, text, name: row.name };
    const day = row.from ?? term?.on ?? known.today;
    const place = placeOf(row, day, known);
    if ('trouble' in place) return { ...said, does: 'not-read', ...place };
    const principalId = place.principalId ?? known.boards.find(({ id }) => id === place.boardId)?.principalId ?? null;
    const meant = who({ number, name: row.name, party: row.party, principalId, place });
    if (meant.kind === 'asks') return { ...said, does: 'asks', candidates: meant.candidates };
    if (meant.kind === 'waits') return { ...said, does: 'waits', row: meant.row };
    if (meant.kind === 'skipped') return { ...said, does: 'skipped' };
    const personId = meant.kind === 'known' ? meant.person.id : `rad:${meant.row}`;
    const change = changeOf(sheet, { number, row, place, personId }, term);
    if ('trouble' in change) return { ...said, does: 'not-read', ...change };
    const titled = meant.kind === 'known' ? row.title !== meant.person.title : meant.row === number;
    return { ...said, does: 'plan', plan: { who: meant, title: titled ? row.title : null, role: row.role, place, change } };
  });
}

interface Asked {
  readonly number: number;
  readonly row: RosterRow;
  readonly place: Place;
  readonly personId: string;
}

/** What is held, as it would be after the rows before. */
interface Sheet {
  readonly today: Temporal.PlainDate;
  readonly held: KnownAssignment[];
  /** What a row has spoken of already. */
  readonly settled: Set<string>;
}

function changeOf(sheet: Sheet, asked: Asked, term: Term | null): Change | Unread {
  const { row, place, personId } = asked;
  const own = sheet.held.filter((each) => each.personId === personId && isThere(each, place));
  const seat = own.filter((each) => each.role === row.role);
  const inTerm = term?.placeIds.includes(place.organId ?? place.boardId ?? '') === true ? term.on : null;
  const day = row.from ?? term?.on ?? null;
  const begins = inTerm !== null && day?.equals(inTerm) === true && isSeat(row.role);
  const there =
    seat.find((each) => day !== null && each.from.equals(day)) ?? seat.find((each) => covers(each, day ?? sheet.today));
  if (there !== undefined) {
    const renewed = begins && there.to === null && before(there.from, inTerm);
    return renewed ? assigned(sheet, asked, { from: inTerm, why: 'goes-on', ends: [there] }) : altered(sheet, asked, there);
  }
  if (day === null) return { trouble: 'from-missing', column: 'from' };
  const later = seat.some((each) => !before(each.from, day) && (row.to === null || !before(row.to, each.from)));
  if (later) return { trouble: 'overlaps', column: 'from' };
  const others = own.filter(
    (each) => isSeat(each.role) && each.to === null && before(each.from, day) && !sheet.settled.has(each.id),
  );
  if (begins && others.length > 0) return assigned(sheet, asked, { from: day, why: 'moves', ends: others });
  const goesOn = seat.some((each) => each.to?.add({ days: 1 }).equals(day));
  return assigned(sheet, asked, { from: day, why: goesOn ? 'goes-on' : 'new', ends: [] });
}

function altered(sheet: Sheet, { row, place }: Asked, was: KnownAssignment): Change | Unread {
  const comesFrom = was.organId === null ? null : place.principalId;
  const set: Altered = {
    ...(row.to !== null && !was.to?.equals(row.to) ? { to: row.to } : {}),
    ...(row.party !== null && row.party !== was.party ? { party: row.party } : {}),
    ...(row.ordinal !== null && row.ordinal !== was.ordinal ? { ordinal: row.ordinal } : {}),
    ...(comesFrom !== null && comesFrom !== was.principalId ? { principalId: comesFrom } : {}),
  };
  const again = sheet.settled.has(was.id);
  sheet.settled.add(was.id);
  if (Object.keys(set).length === 0) return { kind: 'nothing', was };
  if (again) return { trouble: 'said-otherwise', column: null };
  if (set.to !== undefined && before(set.to, was.from)) return { trouble: 'ends-before-it-begins', column: 'to' };
  replace(sheet, was, { ...was, ...set });
  return { kind: 'alter', was, set };
}

type Assigned = Pick<Extract<Change, { kind: 'assign' }>, 'from' | 'why' | 'ends'>;

/** Somebody who goes on keeps what the row does not say. */
function assigned(sheet: Sheet, { number, row, place, personId }: Asked, { from, why, ends }: Assigned): Change {
  for (const each of ends) replace(sheet, each, { ...each, to: from.subtract({ days: 1 }) });
  const was = why === 'goes-on' ? ends[0] : undefined;
  const kept = {
    party: row.party ?? was?.party ?? null,
    ordinal: row.ordinal ?? was?.ordinal ?? null,
    principalId: place.principalId ?? was?.principalId ?? null,
  };
  const id = `rad:${number}`;
  sheet.settled.add(id);
  sheet.held.push({ id, personId, role: row.role, organId: place.organId, boardId: place.boardId, from, to: row.to, ...kept });
  return { kind: 'assign', why, from, to: row.to, ends, ...kept };
}

function replace({ held }: Sheet, was: KnownAssignment, now: KnownAssignment): void {
  held.splice(held.indexOf(was), 1, now);
}

function isSeat(role: Role): boolean {
  return (seatRoles as readonly Role[]).includes(role);
}

function covers({ from, to }: KnownAssignment, day: Temporal.PlainDate): boolean {
  return !before(day, from) && (to === null || !before(to, day));
}

function before(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
