import { desc, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../act.ts';
import { backupRuns } from '../tables.ts';

/** One backup or drill that has ended. `error` is null when it went well. */
export type BackupRun = typeof backupRuns.$inferSelect;

export interface BackupsState {
  /** How the latest went, well or badly; null when there has been none. */
  readonly lastBackup: BackupRun | null;
  readonly lastGoodBackup: BackupRun | null;
  readonly lastDrill: BackupRun | null;
  readonly lastGoodDrill: BackupRun | null;
  /** The latest thirty, latest first. */
  readonly recent: readonly BackupRun[];
}

/** How it is with the backups. Empty to whoever neither is of the secretariat nor runs the installation. */
export async function backupsState(ctx: Ctx): Promise<BackupsState> {
  const good = sql`${backupRuns.error} is null`;
  const latest = await ctx.tx
    .selectDistinctOn([backupRuns.kind, good])
    .from(backupRuns)
    .orderBy(backupRuns.kind, good, desc(backupRuns.startedAt));
  const recent = await ctx.tx.select().from(backupRuns).orderBy(desc(backupRuns.startedAt)).limit(30);
  const of = (kind: BackupRun['kind']) =>
    latest.filter((run) => run.kind === kind).sort((a, b) => Temporal.Instant.compare(b.startedAt, a.startedAt));
  const lastOf = (kind: BackupRun['kind']) => of(kind)[0] ?? null;
  const goodOf = (kind: BackupRun['kind']) => of(kind).find((run) => run.error === null) ?? null;
  return {
    lastBackup: lastOf('backup'),
    lastGoodBackup: goodOf('backup'),
    lastDrill: lastOf('drill'),
    lastGoodDrill: goodOf('drill'),
    recent,
  };
}
