import { Temporal } from 'temporal-polyfill';
import type { Held, PrincipalNamed } from './held.ts';

/** A row of whose turn it is to hold the chair where it goes round. */
export interface TurnRow {
  readonly id: string;
  readonly principal: PrincipalNamed;
  readonly from: Temporal.PlainDate;
  /** Last day. */
  readonly to: Temporal.PlainDate;
  /** The row that this one stands instead of. */
  readonly replaces: string | null;
  /** Takes the turn away. */
  readonly removed: boolean;
  readonly example: boolean;
  readonly seq: number;
}

export type Turn = Omit<TurnRow, 'replaces' | 'removed' | 'seq'>;

/** The turns that stand: neither replaced nor taken away, by day. */
export function standingTurns(rows: readonly TurnRow[]): readonly Turn[] {
  const replaced = new Set(rows.flatMap(({ replaces }) => replaces ?? []));
  return rows.filter(({ id, removed }) => !removed && !replaced.has(id)).sort((a, b) => compare(a.from, b.from) || a.seq - b.seq);
}

/** Whose turn it is on a day; null where it is nobody's. */
export function turnOn(turns: readonly Turn[], day: Temporal.PlainDate): Turn | null {
  return turns.findLast(({ from, to }) => compare(from, day) <= 0 && compare(day, to) <= 0) ?? null;
}

/** The first turn that begins after a day. */
export function turnAfter(turns: readonly Turn[], day: Temporal.PlainDate): Turn | null {
  return turns.find(({ from }) => compare(day, from) < 0) ?? null;
}

/** The chairs on a day who do not come from the principal whose turn it is: one who comes from nowhere said is let be. */
export function outOfTurn<Kept extends Held>(turn: Turn | null, held: readonly Kept[]): readonly Kept[] {
  if (turn === null) return [];
  const chairs = held.filter(({ role, person }) => role === 'chair' && person.kind === 'person');
  return chairs.filter(({ principal }) => principal !== null && principal.id !== turn.principal.id);
}

/** The standing turn that shares a day with these days; `except` is the one that they stand instead of. */
export function overlapping(
  turns: readonly Turn[],
  days: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  except: string | null,
): Turn | null {
  return turns.find(({ id, from, to }) => id !== except && compare(from, days.to) <= 0 && compare(days.from, to) <= 0) ?? null;
}

const compare = Temporal.PlainDate.compare;
