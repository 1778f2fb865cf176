import type { Figures } from './figures.ts';
import type { Readiness } from './readiness.ts';

/** What somebody should look at, though the pages answer. */
export type Alarm =
  | 'journal-broken'
  | 'jobs-given-up'
  | 'jobs-failing'
  | 'jobs-waiting'
  | 'journal-unsealed'
  | 'backup-failed'
  | 'backup-old'
  | 'drill-failed'
  | 'disk-low'
  | 'clock-back';

const minute = 60;
const hour = 60 * minute;

/** After how many seconds each becomes an alarm. */
export const patience = {
  /** A job that fails is tried again; a mail server that is restarted is nobody's alarm. */
  failing: 30 * minute,
  /** A job is taken within seconds. */
  waiting: 10 * minute,
  /** The journal is sealed every fifth second. */
  unsealed: 10 * minute,
  backup: 36 * hour,
} as const;

export interface AlarmsGiven {
  readonly figures: Figures;
  readonly disk: Readiness['disk'];
  /** True where backups are scheduled, so that none is a fault. */
  readonly backsUp: boolean;
  /** True while the clock stands before the latest moment that was kept. */
  readonly clockBack: boolean;
  /** True when the chain did not hold the last time it was walked. */
  readonly broken: boolean;
}

/** In the order in which they should be looked at. */
export function alarmsIn({ figures, disk, backsUp, clockBack, broken }: AlarmsGiven): readonly Alarm[] {
  const { jobs, journal, backup, drill, sinceGoodBackup } = figures;
  const over = (age: number | null, limit: number) => age !== null && age > limit;
  const found: readonly (readonly [Alarm, boolean])[] = [
    ['journal-broken', broken],
    ['disk-low', disk === 'low' || disk === 'full'],
    ['backup-failed', backup !== null && backup.error !== null],
    ['backup-old', backsUp && backup?.error === null && over(sinceGoodBackup, patience.backup)],
    ['drill-failed', drill !== null && drill.error !== null],
    ['jobs-given-up', jobs.givenUp > 0],
    ['jobs-failing', jobs.failing > 0 && over(jobs.longestFailing, patience.failing)],
    ['jobs-waiting', over(jobs.longestWait, patience.waiting)],
    ['journal-unsealed', over(journal.longestUnsealed, patience.unsealed)],
    ['clock-back', clockBack],
  ];
  return found.filter(([, holds]) => holds).map(([alarm]) => alarm);
}
