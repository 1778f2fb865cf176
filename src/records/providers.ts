import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../platform/act.ts';

/** What this room is given by later rooms. */
export interface RecordsProviders {
  /**
   * Whether the minutes that a record is an extract of are verified; null when no later room knows it as an extract. `on` is the
   * day, null when they are not verified.
   */
  verificationOf(ctx: Ctx, recordId: string): Promise<{ readonly on: Temporal.PlainDate | null } | null>;
}
