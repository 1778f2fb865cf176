import { isNotNull, isNull } from 'drizzle-orm';
import type { Logger } from 'pino';
import type { Ctx } from '../../../platform/act.ts';
import { program } from '../../../platform/actor.ts';
import type { Database } from '../../../platform/db/database.ts';
import { disposalDecisionsOf, disposalDueOn, disposeParticipants } from '../../../records/index.ts';
import { conferences, registrations } from '../../tables.ts';

/** How often it is looked whether a day has come. */
export const disposalSeconds = 60 * 60;

const act = 'dispose-participants';

/** Days in which a mail may still come back, after what was known went. */
const lateDays = 90;

/**
 * Removes the participants' details of every conference whose day for it has come, each in a transaction of its own, so that one that fails
 * keeps no other waiting. Those whose details went lately are asked of again, since a mail may have come back, and those whose details a
 * restored backup has brought back.
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
  const { conferenceId, disposedAt } = registrations;
  const left = await ctx.tx.selectDistinct({ conferenceId }).from(registrations).where(isNull(disposedAt));
  const isLeft = new Set(left.map((row) => row.conferenceId));
  const decisions = new Map((await disposalDecisionsOf(ctx)).map((decision) => [decision.id, decision]));
  return rows.flatMap((row) => {
    const decision = decisions.get(row.disposalId ?? '');
    const passed = decision === undefined ? -1 : disposalDueOn(row.on, decision).until(ctx.today).days;
    return passed >= 0 && (isLeft.has(row.id) || passed <= lateDays) ? [row.id] : [];
  });
}
