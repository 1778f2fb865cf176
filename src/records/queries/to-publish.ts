import type { Ctx } from '../../platform/act.ts';
import type { RecordsProviders } from '../providers.ts';
import type { LookedThrough } from '../publishing/look-through.ts';
import type { PublishRefusal } from '../publishing/refusals.ts';
import { type Reminder, remindersFor } from '../publishing/reminders.ts';
import { lookedThrough } from '../reading/apart/apart.ts';
import type { StoredRecord } from '../record.ts';
import { openRecord } from './open-record.ts';
import { recordsAbout } from './records.ts';

/** A record with all that decides whether it can be published now. */
export interface ToPublish {
  readonly original: StoredRecord;
  /** Redacted copies that stand beside it, latest first. */
  readonly copies: readonly StoredRecord[];
  /** Whose bytes would be public: the original's or a copy's. */
  readonly file: StoredRecord;
  readonly looked: LookedThrough;
  /** What the person must tick. */
  readonly reminders: readonly Reminder[];
  /** Why it cannot be published as it is; null when it can. */
  readonly stop: PublishRefusal | null;
}

/** The redacted copies of a record: records of their own, drawn up to be handed out. */
export async function redactedCopies(ctx: Ctx, original: StoredRecord): Promise<readonly StoredRecord[]> {
  const beside = await recordsAbout(ctx, 'record', original.id);
  return beside.filter(({ owner, access }) => owner === original.owner && access === 'public');
}

/**
 * Looks through what would be public of a record.
 * @param copyId the redacted copy to publish instead of the original; null for the original
 * @returns null when there is no such copy
 */
export async function toPublish(
  ctx: Ctx,
  original: StoredRecord,
  copyId: string | null,
  providers: RecordsProviders,
): Promise<ToPublish | null> {
  const copies = await redactedCopies(ctx, original);
  const file = copyId === null ? original : copies.find(({ id }) => id === copyId);
  const opened = file === undefined ? null : await openRecord(ctx, file.id);
  if (file === undefined || opened === null) return null;
  const { title, registrationNumber } = original;
  const names = { title, fileName: file.fileName, registrationNumber };
  const looked = await lookedThrough(opened.bytes, file.mediaType, names, ctx.today.toString());
  const verification = await providers.verificationOf(ctx, original.id);
  const mustVouch = verification === null && original.kind === 'minutes-extract';
  const verified = verification === null || verification.on !== null;
  const stop = stopFor(original, { redacted: file !== original, verified, looked });
  return { original, copies, file, looked, reminders: remindersFor(looked, { mustVouch }), stop };
}

interface State {
  readonly redacted: boolean;
  readonly verified: boolean;
  readonly looked: LookedThrough;
}

/** The first reason against: what it is in law before what stands in it. */
function stopFor(original: StoredRecord, { redacted, verified, looked }: State): PublishRefusal | null {
  if (original.access === 'working-material') return 'working-material-is-not-public';
  if (!verified) return 'minutes-not-verified';
  if (original.access === 'secrecy-may-apply' && !redacted) return 'secrecy-needs-redaction';
  if (looked.failed !== null) return looked.failed === 'broken' ? 'file-cannot-be-read' : 'file-takes-too-much';
  return looked.numbers.length > 0 ? 'numbers-found' : null;
}
