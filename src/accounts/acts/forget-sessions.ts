import { lt } from 'drizzle-orm';
import { program } from '../../platform/actor.ts';
import type { Database } from '../../platform/db/database.ts';
import { sessions } from '../tables.ts';

/** Removes sessions that ended of age: they say who used which browser when, and nobody needs that any more. */
export function forgetOldSessions(database: Database): Promise<number> {
  return database.write(program('forget-sessions'), 'forget-sessions', async ({ tx, now }) => {
    return (await tx.delete(sessions).where(lt(sessions.expiresAt, now)).returning({ id: sessions.id })).length;
  });
}
