import { compareNames } from '../../ui/index.ts';
import type { Held } from './held.ts';

interface Missing {
  /** The one with a seat who is not there. */
  readonly absentPersonId: string;
  /** Those who cannot be called: they serve already, or are not there either. */
  readonly unavailable?: readonly string[] | undefined;
}

/**
 * Whom to call when one with a seat is missing, the first to be asked first: substitutes from the same principal by their turn, then the
 * organ's other substitutes by theirs; whoever has no turn comes after those who have, by name. Who holds a seat of their own is not called.
 * This is the body's own order, kept as data (`ordinal`), and no rule of law: what KL says of substitutes binds the principals' assemblies
 * and boards, not a body that prepares for them. Somebody without a seat here is missed by nobody: the list is empty.
 * @param held the assignments of one organ on one day
 */
export function substitutesInOrder<Kept extends Held>(held: readonly Kept[], missing: Missing): readonly Kept[] {
  const seated = held.filter(({ role }) => isSeat(role));
  const seat = seated.find(({ person }) => person.id === missing.absentPersonId);
  if (seat === undefined) return [];
  const out = new Set([...seated.map(({ person }) => person.id), ...(missing.unavailable ?? [])]);
  const elsewhere = (each: Held) => Number(seat.principal !== null && each.principal?.id !== seat.principal.id);
  return inTurn(held)
    .filter(({ person }) => !out.has(person.id))
    .map((each, index) => ({ each, index, rank: elsewhere(each) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ each }) => each);
}

/** The substitutes among these, by turn; whoever has none comes last, by name. */
export function inTurn<Kept extends Held>(held: readonly Kept[]): readonly Kept[] {
  const turn = ({ ordinal }: Held) => ordinal ?? Number.MAX_SAFE_INTEGER;
  return held
    .filter(({ role }) => role === 'substitute')
    .sort((a, b) => turn(a) - turn(b) || compareNames(a.person.name, b.person.name));
}

function isSeat(role: Held['role']): boolean {
  return role === 'chair' || role === 'vice-chair' || role === 'member';
}

/** The highest turn that a substitute can have. */
export const lastTurn = 999;

/** Whether a number can be the turn of a substitute. */
export function isTurn(ordinal: number): boolean {
  return Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= lastTurn;
}
