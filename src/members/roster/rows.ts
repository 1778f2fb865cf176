import type { Temporal } from 'temporal-polyfill';
import type { assignmentRoles } from '../tables.ts';

/** The columns of our own file form, in its order. */
export const rosterColumns = ['name', 'title', 'role', 'place', 'principal', 'party', 'from', 'to', 'ordinal'] as const;

export type RosterColumn = (typeof rosterColumns)[number];

export type Role = (typeof assignmentRoles)[number];

/** Why a row cannot be taken in. */
export type RosterTrouble =
  | 'line-broken'
  | 'no-name-column'
  | 'name-missing'
  | 'too-long'
  | 'role-missing'
  | 'role-unknown'
  | 'role-not-there'
  | 'place-missing'
  | 'place-unknown'
  | 'place-ambiguous'
  | 'place-not-then'
  | 'principal-unknown'
  | 'from-missing'
  | 'day-not-understood'
  | 'ends-before-it-begins'
  | 'ordinal-wrong'
  /** Another assignment of the same person's, in the same role and place, begins in the middle of this one. */
  | 'overlaps'
  /** Another row says something else of the same assignment. */
  | 'said-otherwise';

/** A row as it is written: places and people are still words. What is empty is not said: it takes nothing away. */
export interface RosterRow {
  readonly name: string;
  readonly title: string | null;
  readonly role: Role;
  readonly place: string;
  readonly principal: string;
  readonly party: string | null;
  readonly from: Temporal.PlainDate | null;
  /** Last day. */
  readonly to: Temporal.PlainDate | null;
  /** Turn of a substitute, from 1. */
  readonly ordinal: number | null;
}

export interface Unread {
  readonly trouble: RosterTrouble;
  /** The column where it stands; null when it is the row as a whole. */
  readonly column: RosterColumn | null;
}

/** A line of a file: what it says, or why it cannot be told. */
export type RosterLine = {
  /** Line of the text, or row of the sheet; from 1. */
  readonly number: number;
  /** As it was written. */
  readonly text: string;
} & ({ readonly row: RosterRow } | Unread);

/** Names and words as they are compared: white space, letters' size and full stops do not tell them apart. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s.]+/g, ' ')
    .trim()
    .toLocaleLowerCase('sv');
}
