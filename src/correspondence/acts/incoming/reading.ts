import type { Database } from '../../../platform/db/database.ts';
import type { ReadDocument } from '../../../records/index.ts';
import type { IncomingProviders } from '../../incoming/providers.ts';
import type { MailFields, ReadFile } from '../../incoming/taken-apart.ts';
import type { Judged, Ours } from '../../incoming/verdict.ts';
import type { MailWays } from '../../outgoing/ways.ts';
import type { KnownMatter } from '../../queries/incoming/known-matter.ts';
import type { incomingArrivals } from '../../tables.ts';

export interface Reading {
  readonly database: Database;
  readonly ways: MailWays;
  readonly ours: Ours;
  readonly providers: IncomingProviders;
}

export type Arrival = typeof incomingArrivals.$inferSelect;

/** All that was read in a mail, before any of it is written. */
export interface ReadMail {
  readonly arrival: Arrival;
  readonly fields: MailFields;
  readonly judged: Judged;
  readonly known: KnownMatter;
  readonly files: readonly ReadFile[];
  /** Files beyond the most that are looked at. */
  readonly filesLeftOut: number;
  /** What the reader found in each file that has a text, in the order of the files. */
  readonly documents: readonly ReadDocument[];
  /** What a server that gives our mail back says; empty for others. */
  readonly report: string;
}
