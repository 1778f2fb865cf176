/** What can be wrong with a backup, a restore or a drill. */
export type BackupFault =
  | 'no-file' // the file is not there, or cannot be read or made
  | 'unwritable' // the disk is full, say
  | 'file-exists' // a backup never overwrites
  | 'not-a-backup'
  | 'damaged'
  | 'newer' // made by a later program than this one
  | 'key' // no key, a wrong one, or one that only locks
  | 'not-empty' // the database to restore into
  | 'in-use' // something else is connected to it
  | 'busy' // another process is backing up or restoring
  | 'no-right' // the owner lacks a right in the database server
  | 'different'; // what was restored is not what was backed up

const ofTheInput: readonly BackupFault[] = ['no-file', 'file-exists', 'not-a-backup', 'damaged', 'newer', 'key', 'not-empty'];

/** A backup or restore that cannot be done; the message is one sentence for whoever runs the program. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly fault: BackupFault;
  constructor(fault: BackupFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }

  /** Exit status of the command line: 2 when something else must be given, 1 when the surroundings must be mended. */
  get status(): 1 | 2 {
    return ofTheInput.includes(this.fault) ? 2 : 1;
  }
}

export function damaged(what: string, cause?: unknown): BackupError {
  return new BackupError('damaged', `the backup is damaged: ${what}`, { cause });
}
