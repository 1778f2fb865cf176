import type { Ctx } from '../../platform/act.ts';
import { requestOf } from '../../platform/request-of.ts';
import { type Result, refuse } from '../../platform/result.ts';
import { publishRecord } from '../policy.ts';
import type { StoredRecord } from '../record.ts';
import type { RecordRefusal } from '../refusals.ts';
import { type Kept, keepRecord } from './keep-record.ts';

export interface RedactedCopy {
  /** Chosen by the form that was shown: repeating the act then does nothing twice. */
  readonly request: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/**
 * Keeps a copy with parts taken out beside its original: a record of its own, seen by the same people, official since it was
 * drawn up to be handed out (TF 2:10). Nothing is published by it.
 */
export async function keepRedactedCopy(
  ctx: Ctx,
  original: StoredRecord,
  input: RedactedCopy,
): Promise<Result<Kept, RecordRefusal>> {
  if (!publishRecord.allows(ctx.actor, original)) return refuse('not-allowed');
  if (original.access === 'working-material') return refuse('working-material-not-official');
  return keepRecord(ctx, {
    ...{ id: requestOf(input.request, original.id), bytes: input.bytes, fileName: input.fileName },
    ...{ title: `${original.title} (maskerad)`, kind: original.kind, registrationNumber: original.registrationNumber },
    ...{ owner: original.owner, access: 'public', sharedWith: original.sharedWith, example: original.example },
    about: { kind: 'record', id: original.id },
    becameOfficialOn: ctx.today,
  });
}
