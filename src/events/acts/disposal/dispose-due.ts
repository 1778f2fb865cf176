import { isNotNull } from 'drizzle-orm';
import type { Logger } from 'pino';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import type { Database } from '../../../platform/db/database.ts';
import { disposalDecisionsOf, disposalDueOn, disposeParticipants } from '../../../records/index.ts';
import { conferences } from '../../tables.ts';

/** How often it is looked whether a day has come. */
export const disposalSeconds = 60 * 60;

const act = 'dispose-participants';

/**
 * Removes the participants' details of every conference whose day for it has come, each in a transaction of its own, so that one that fails
 * keeps no other waiting. Those whose details went before are asked of again: a mail may have come back since, or a backup been read back.
 * @returns how many conferences something went of
 */
export async function disposeDueConferences(parts: {
  readonly database: Database;
  readonly log: Pick<Logger, 'error'>;
}): Promise<number> {
  const { database, log } = parts;
  const actor = program(act);
  let disposed = 0;
  for (const id of await database.read(actor, dueIds)) {
    const went = await database
      .write(actor, act, (ctx) => disposeParticipants(ctx, id))
      .catch((error: unknown) => {
        log.error({ err: error, conference: id }, 'participants not disposed of');
        return [];
      });
    if (went.length > 0) disposed += 1;
  }
  return disposed;
}

async function dueIds(ctx: Ctx): Promise<readonly string[]> {
  const { id, on, disposalId } = conferences;
  const rows = await ctx.tx.select({ id, on, disposalId }).from(conferences).where(isNotNull(disposalId));
  const decisions = new Map((await disposalDecisionsOf(ctx)).map((decision) => [decision.id, decision]));
  return rows.flatMap((row) => {
    const decision = decisions.get(row.disposalId ?? '');
    if (decision === undefined) return [];
    return Temporal.PlainDate.compare(disposalDueOn(row.on, decision), ctx.today) <= 0 ? [row.id] : [];
  });
}
