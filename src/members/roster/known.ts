import type { Temporal } from 'temporal-polyfill';
import type { Role } from './rows.ts';

/** What there is already, that a file is read against. Days are the first; `existsTo` is the first day without. */
export interface Known {
  readonly today: Temporal.PlainDate;
  readonly people: readonly KnownPerson[];
  /** All of them, past and coming too; those of deputies are left out. */
  readonly held: readonly KnownAssignment[];
  readonly organs: readonly Existing[];
  /** A board stands once for each of its names. */
  readonly boards: readonly KnownBoard[];
  readonly principals: readonly KnownPrincipal[];
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

export interface KnownAssignment {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly organId: string | null;
  readonly boardId: string | null;
  readonly principalId: string | null;
  readonly party: string | null;
  readonly ordinal: number | null;
  readonly from: Temporal.PlainDate;
  /** Last day; null while it goes on. */
  readonly to: Temporal.PlainDate | null;
}

interface Existing {
  readonly id: string;
  readonly name: string;
  readonly existsFrom: Temporal.PlainDate;
  readonly existsTo: Temporal.PlainDate | null;
}

export interface KnownBoard extends Existing {
  readonly principalId: string;
}

export interface KnownPrincipal {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}
