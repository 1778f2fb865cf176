import { eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { endingOf, kindOfType, plainFileName } from '../file-types.ts';
import { keepForBoard } from '../policy.ts';
import type { About, AccessClass, RecordKind, SharedWith } from '../record.ts';
import type { RecordRefusal } from '../refusals.ts';
import { records } from '../tables.ts';
import { tellType } from '../tell-type.ts';
import { storeFile } from './store-file.ts';

export interface Keep {
  /** Chosen by the form that was shown: repeating the act then does nothing twice. */
  readonly id?: string;
  readonly title: string;
  readonly kind: RecordKind;
  /** Board id. */
  readonly owner: string;
  readonly access: AccessClass;
  /** Paragraph of OSL; needed when secrecy may apply, left aside otherwise. */
  readonly secrecyParagraph?: string | null | undefined;
  readonly sharedWith: SharedWith;
  readonly bytes: Uint8Array;
  /** A mail as it came or went: kept whatever is in it, as `message/rfc822`, of any size that was taken. */
  readonly wholeMail?: boolean | undefined;
  readonly fileName: string;
  readonly about?: About | null | undefined;
  readonly registrationNumber?: string | null | undefined;
  /** Day it was received, drawn up or dispatched (TF 2:9–10); never for working material. */
  readonly becameOfficialOn?: Temporal.PlainDate | null | undefined;
  readonly example?: boolean | undefined;
}

export interface Kept {
  readonly id: string;
  readonly sha256: string;
}

/** Keeps a document with its bytes. The file's type is told from its content and must be on the allow list. */
export async function keepRecord(ctx: Ctx, input: Keep): Promise<Result<Kept, RecordRefusal>> {
  if (!keepForBoard.allows(ctx.actor, input)) return refuse('not-allowed', 'owner');
  const wrong = wrongIn(input);
  if (wrong !== null) return wrong;
  const type = input.wholeMail ? done('message/rfc822') : await tellType(input.bytes, input.fileName);
  if (!type.ok) return type;
  const id = input.id ?? newId();
  const earlier = await keptAs(ctx, id);
  if (earlier !== null) return done(earlier);
  const sha256 = await storeFile(ctx, input.bytes, type.value);
  const values = {
    id,
    title: input.title.trim(),
    kind: input.kind,
    owner: input.owner,
    access: input.access,
    secrecyParagraph: input.access === 'secrecy-may-apply' ? (input.secrecyParagraph?.trim() ?? null) : null,
    sharedWith: input.sharedWith,
    sha256,
    fileName: fileNameFor(input.fileName, type.value),
    aboutKind: input.about?.kind ?? null,
    aboutId: input.about?.id ?? null,
    registrationNumber: input.registrationNumber?.trim() || null,
    becameOfficialOn: input.becameOfficialOn ?? null,
    example: input.example ?? false,
    recordedAt: ctx.now,
  };
  const [made] = await ctx.tx.insert(records).values(values).onConflictDoNothing().returning({ id: records.id });
  if (made !== undefined) return done({ id, sha256 });
  // The same form at the same moment was first; or the id is behind a wall, which must be answered as one that is free.
  const first = await keptAs(ctx, id);
  return first === null ? keepRecord(ctx, { ...input, id: newId() }) : done(first);
}

function wrongIn(input: Keep) {
  if (input.title.trim() === '') return refuse<RecordRefusal>('title-missing', 'title');
  if (input.access === 'secrecy-may-apply' && !input.secrecyParagraph?.trim()) {
    return refuse<RecordRefusal>('secrecy-paragraph-missing', 'secrecyParagraph');
  }
  if (input.access === 'working-material' && input.becameOfficialOn) {
    return refuse<RecordRefusal>('working-material-not-official', 'becameOfficialOn');
  }
  return null;
}

async function keptAs(ctx: Ctx, id: string): Promise<Kept | null> {
  const [row] = await ctx.tx.select({ id: records.id, sha256: records.sha256 }).from(records).where(eq(records.id, id));
  return row ?? null;
}

/** A name without ending gets the one of its content, so that it opens where it lands. */
function fileNameFor(given: string, mediaType: string): string {
  const name = plainFileName(given);
  const ending = kindOfType(mediaType)?.endings[0];
  return endingOf(name) === '' && ending !== undefined ? `${name}.${ending}` : name;
}
