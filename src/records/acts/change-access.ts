import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { changeAccess as mayChange } from '../policy.ts';
import { publicationOf } from '../queries/publications.ts';
import type { AccessClass, StoredRecord } from '../record.ts';
import type { RecordRefusal } from '../refusals.ts';
import { records } from '../tables.ts';
import { endPublication } from './unpublish.ts';

export interface ChangeAccess {
  readonly access: AccessClass;
  readonly secrecyParagraph: string | null;
  /** Kept as it was when null. */
  readonly becameOfficialOn: Temporal.PlainDate | null;
}

/**
 * Gives a record another access class. What has become official never goes back (TF 2:9–10). Where secrecy may apply, the original
 * is no longer public from this moment; a redacted copy may be, until secrecy may apply to the copy.
 */
export async function changeAccess(ctx: Ctx, record: StoredRecord, input: ChangeAccess): Promise<Result<null, RecordRefusal>> {
  if (!mayChange.allows(ctx.actor, record)) return refuse('not-allowed');
  const official = record.access !== 'working-material';
  if (official && input.access === 'working-material') return refuse('official-stays-official', 'access');
  if (input.access === 'working-material' && input.becameOfficialOn)
    return refuse('working-material-not-official', 'becameOfficialOn');
  const paragraph = input.access === 'secrecy-may-apply' ? input.secrecyParagraph?.trim() || null : null;
  if (input.access === 'secrecy-may-apply' && paragraph === null) return refuse('secrecy-paragraph-missing', 'secrecyParagraph');
  await ctx.tx
    .update(records)
    .set({
      access: input.access,
      secrecyParagraph: paragraph,
      becameOfficialOn: input.becameOfficialOn ?? record.becameOfficialOn,
    })
    .where(eq(records.id, record.id));
  if (input.access === 'secrecy-may-apply') await takeDown(ctx, record, paragraph ?? '');
  return done(null);
}

/** A redacted copy is published as its original's, and goes when it is the copy itself that secrecy may apply to. */
async function takeDown(ctx: Ctx, record: StoredRecord, paragraph: string): Promise<void> {
  const original = record.about?.kind === 'record' ? record.about.id : null;
  const published = await publicationOf(ctx, 'record', original ?? record.id);
  const shown = original !== null ? published?.file?.sha256 === record.sha256 : published?.file?.redacted === false;
  if (published !== null && shown) await endPublication(ctx, published.id, `Sekretess kan gälla enligt ${paragraph}.`);
}
