import type { Temporal } from 'temporal-polyfill';
import type { Actor } from './actor.ts';
import type { Memory } from './db/memory.ts';
import type { Tx } from './db/tx.ts';

/** What every act and query is given: who, in which transaction, when. */
export interface Ctx {
  readonly actor: Actor;
  readonly tx: Tx;
  readonly now: Temporal.Instant;
  /** The day of `now` in Europe/Stockholm. */
  readonly today: Temporal.PlainDate;
  /** Of a transaction that only reads: ask through `once`. */
  readonly memory?: Memory | undefined;
}
