import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';

/** A task that somebody has and has not done. */
export interface OpenTask {
  readonly id: string;
  readonly personId: string;
  readonly text: string;
  /** The organ that gave it. */
  readonly organ: string;
  readonly dueOn: Temporal.PlainDate | null;
}

/** What the changeover's pages need of later rooms. */
export interface ChangeoverProviders {
  /** Whose of these people have an account, invited or open. */
  readonly withAccount: (ctx: Ctx, personIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** What these people have on their lists. */
  readonly openTasksOf: (ctx: Ctx, personIds: readonly string[]) => Promise<readonly OpenTask[]>;
  /** Hands tasks over to one person. @returns false when it was refused, with nothing changed */
  readonly handOver: (
    ctx: Ctx,
    input: { readonly taskIds: readonly string[]; readonly toPersonId: string; readonly requestId: string },
  ) => Promise<boolean>;
}
