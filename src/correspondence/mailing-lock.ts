import { type SQL, sql } from 'drizzle-orm';

/** Of our own choosing: keeps these locks apart from others'. */
const lockSpace = 7361006;

/**
 * Whoever hands a mail over holds this lock meanwhile, over a connection of its own: it goes with the process, however that ends.
 * @param id SQL of the mailing's id as text
 */
export function mailingLock(id: SQL): SQL {
  return sql`hashtextextended(${id}, ${sql.raw(String(lockSpace))})`;
}

/** Whether a living process holds it. Waits for nothing, and holds nothing. */
export function isHeld(id: SQL): SQL<boolean> {
  return sql<boolean>`exists (select from pg_locks l where l.locktype = 'advisory' and l.objsubid = 1 and l.granted
    and l.database = (select oid from pg_database where datname = current_database())
    and ((l.classid::bigint << 32) | l.objid::bigint) = ${mailingLock(id)})`;
}
