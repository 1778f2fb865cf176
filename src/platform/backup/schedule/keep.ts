import { Temporal } from 'temporal-polyfill';

const namePattern = /^samrad-\d{8}T\d{6}Z\.tar\.gz(\.age)?$/;
const draftPattern = /^samrad-\d{8}T\d{6}Z\.tar\.gz(\.age)?\.[0-9a-f]{8}\.part$/;

/** The name of a scheduled backup's file: what it is to any program, and when it was taken. Sorts by time. */
export function fileNameAt(at: Temporal.Instant, encrypted: boolean): string {
  const stamp = at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
  return `samrad-${stamp}.tar.gz${encrypted ? '.age' : ''}`;
}

export function isBackupName(name: string): boolean {
  return namePattern.test(name);
}

/** A file that a killed run left half-written. */
export function isDraftName(name: string): boolean {
  return draftPattern.test(name);
}

interface KeptBackup {
  readonly fileName: string;
  readonly finishedAt: Temporal.Instant;
}

/**
 * Which files have had their days: only such that the schedule made itself, by its own notes and by their names, and never the
 * latest good one, however old.
 * @param made good scheduled backups by the notes
 * @param there names in the folder
 */
export function outlived(
  now: Temporal.Instant,
  keepDays: number,
  made: readonly KeptBackup[],
  there: readonly string[],
): readonly string[] {
  const known = made
    .filter(({ fileName }) => isBackupName(fileName) && there.includes(fileName))
    .sort((a, b) => Temporal.Instant.compare(b.finishedAt, a.finishedAt));
  const oldest = now.subtract({ hours: 24 * keepDays });
  return known
    .slice(1)
    .filter(({ finishedAt }) => Temporal.Instant.compare(finishedAt, oldest) < 0)
    .map(({ fileName }) => fileName);
}
