/** Records: frozen files with owner and access class, and the list of what was sent and received. */
export { type Keep, type Kept, keepRecord } from './acts/keep-record.ts';
export { type NoteDispatch, noteDispatch } from './acts/note-dispatch.ts';
export type { Direction, Dispatch, Means } from './dispatch.ts';
export { recordsPermissions } from './policy.ts';
export { dispatchesAbout } from './queries/dispatches.ts';
export { openRecord } from './queries/open-record.ts';
export { isUuid, recordById, recordsAbout } from './queries/records.ts';
export type { About, AccessClass, RecordKind, SharedWith, StoredRecord } from './record.ts';
export { type RecordRefusal, refusalWords as recordRefusalWords } from './refusals.ts';
export { sha256Hex } from './sha256.ts';
