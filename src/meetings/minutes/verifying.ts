import type { Temporal } from 'temporal-polyfill';
import type { Capacity, Presence } from '../sitting/sitting.ts';
import type { VerifierRole } from './minutes-content.ts';

/** Somebody on the attendance list, as far as verifying goes. */
export interface TookPart {
  /** Null for a guest in words. */
  readonly personId: string | null;
  readonly name: string;
  readonly capacity: Capacity;
  /** A substitute serves in a member's place. */
  readonly serves: boolean;
  readonly presence: Presence;
}

/** A row of who is to verify. */
interface VerifierRow {
  readonly id: string;
  readonly personId: string;
  readonly role: VerifierRole;
  /** The earlier row that it stands instead of. */
  readonly replaces: string | null;
}

/** What a verifier has said of a text. */
export interface Said {
  readonly verifierId: string;
  readonly minutesId: string;
  readonly kind: 'attested' | 'objected';
  readonly textSha256: string;
}

/** The frozen text that is to be verified. */
interface ToVerify {
  readonly id: string;
  readonly textSha256: string;
}

/** Who may be chosen: those who took part as members, or as substitutes who served. Whoever led the meeting comes first. */
export function mayBeChosen(attendance: readonly TookPart[]): readonly (TookPart & { readonly personId: string })[] {
  const took = attendance.flatMap((each) =>
    each.personId !== null && each.presence !== 'absent' && countsAsMember(each) ? [{ ...each, personId: each.personId }] : [],
  );
  return [...took].sort((a, b) => turnOf(a) - turnOf(b));
}

function countsAsMember({ capacity, serves }: TookPart): boolean {
  return capacity === 'chair' || capacity === 'vice-chair' || capacity === 'member' || (capacity === 'substitute' && serves);
}

const turnOf = ({ capacity }: TookPart) => (capacity === 'chair' ? 0 : capacity === 'vice-chair' ? 1 : 2);

/** Who verifies as chair: the chair who was there, else a vice chair; where neither was, anyone who took part may have led. */
export function mayHaveLed(attendance: readonly TookPart[]): readonly string[] {
  const chosen = mayBeChosen(attendance);
  const leading = chosen.filter(({ capacity }) => capacity === 'chair' || capacity === 'vice-chair');
  return (leading.length > 0 ? leading : chosen).map(({ personId }) => personId);
}

/** Those who are to verify now: no later row stands instead of them. The chair first, then in the order in which they were chosen. */
export function currentVerifiers<Row extends VerifierRow>(rows: readonly Row[]): readonly Row[] {
  const replaced = new Set(rows.map(({ replaces }) => replaces));
  const current = rows.filter(({ id }) => !replaced.has(id));
  return [...current.filter(({ role }) => role === 'chair'), ...current.filter(({ role }) => role !== 'chair')];
}

/** Where a verifier stands with one text: the latest word counts, and only about exactly that text. */
export function standsOf(
  verifierId: string,
  { id, textSha256 }: ToVerify,
  said: readonly Said[],
): 'waits' | 'attested' | 'objected' {
  const latest = said.findLast(
    (each) => each.verifierId === verifierId && each.minutesId === id && each.textSha256 === textSha256,
  );
  return latest?.kind ?? 'waits';
}

/** All who are to verify have attested exactly this text. Nobody to verify is not all: then a person says that it is complete. */
export function isComplete(rows: readonly VerifierRow[], minutes: ToVerify, said: readonly Said[]): boolean {
  const current = currentVerifiers(rows);
  return current.length > 0 && current.every(({ id }) => standsOf(id, minutes, said) === 'attested');
}

/** The last day by the organ's own rule; null where it has none. It is no law for the body (domain.md, 7). */
export function verifyBy(on: Temporal.PlainDate, verifyDays: number | null): Temporal.PlainDate | null {
  return verifyDays === null ? null : on.add({ days: verifyDays });
}
