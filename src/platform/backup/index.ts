export { BackupError } from './backup-error.ts';
export { runBackup, runDrill, runRestore } from './commands.ts';
export { scheduleBackups } from './schedule/schedule.ts';
export { type BackupRun, type BackupsState, backupsState } from './schedule/state.ts';
