import type { Temporal } from 'temporal-polyfill';
import type { About } from './record.ts';
import type { dispatches } from './tables.ts';

type Row = typeof dispatches.$inferSelect;
export type Direction = Row['direction'];
export type Means = Row['means'];

/** One line of the plain list of what was sent and received. */
export interface Dispatch {
  readonly id: string;
  readonly direction: Direction;
  readonly on: Temporal.PlainDate;
  /** The authority on the other side, in words. */
  readonly counterpart: string;
  readonly counterpartBoardId: string | null;
  readonly means: Means;
  readonly subject: string;
  readonly registrationNumber: string | null;
  /** Board id of the authority whose line it is. */
  readonly owner: string;
  readonly about: About | null;
  /** Those of its records that the reader may see. */
  readonly records: readonly { readonly id: string; readonly title: string }[];
  /** Made up, and marked so wherever it is shown. */
  readonly example: boolean;
  readonly recordedAt: Temporal.Instant;
}

export const directions = ['sent', 'received'] as const satisfies readonly Direction[];
export const allMeans = ['mail', 'post', 'hand', 'telephone', 'program'] as const satisfies readonly Means[];
