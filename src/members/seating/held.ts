import type { assignmentRoles } from '../tables.ts';

export type SeatRole = 'chair' | 'vice-chair' | 'member' | 'substitute';

/** The roles of those who sit in an organ or on a board, in the order in which they are listed. */
export const seatRoles: readonly SeatRole[] = ['chair', 'vice-chair', 'member', 'substitute'];

export interface PrincipalNamed {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** What is asked of an assignment to reckon with seats: any has it. */
export interface Held {
  readonly role: (typeof assignmentRoles)[number];
  /** The turn of a substitute, from 1; null where none was set. */
  readonly ordinal: number | null;
  readonly person: { readonly id: string; readonly kind: 'person' | 'function'; readonly name: string };
  /** Whom the holder comes from. */
  readonly principal: PrincipalNamed | null;
}
