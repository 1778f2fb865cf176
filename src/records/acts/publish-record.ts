import type { Temporal } from 'temporal-polyfill';
import { boardsById } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { type Result, refuse } from '../../platform/result.ts';
import { publishRecord as mayPublish } from '../policy.ts';
import type { RecordsProviders } from '../providers.ts';
import type { RecordContent } from '../publishing/publication.ts';
import type { PublishRefusal } from '../publishing/refusals.ts';
import { recordById } from '../queries/records.ts';
import { type ToPublish, toPublish } from '../queries/to-publish.ts';
import { writePublication } from './publish.ts';

export interface PublishRecord {
  /** Chosen by the form that was shown: repeating the act then does nothing twice. */
  readonly request: string;
  readonly recordId: string;
  /** A redacted copy that stands beside it, to be public instead; null for the original. */
  readonly copyId: string | null;
  readonly shownUntil: Temporal.PlainDate | null;
  /** Codes of the reminders that the person ticked. */
  readonly ticked: readonly string[];
}

/**
 * Makes a record public as it is, or a redacted copy in its place, when the law lets it and nothing stops it: the text is looked
 * through here once more, whatever the page said.
 */
export function publishRecord(providers: RecordsProviders) {
  return async (ctx: Ctx, input: PublishRecord): Promise<Result<{ readonly id: string }, PublishRefusal>> => {
    const record = await recordById(ctx, input.recordId);
    // A redacted copy is published through its original.
    if (record === null || record.about?.kind === 'record') return refuse('nothing-there');
    if (!mayPublish.allows(ctx.actor, record)) return refuse('not-allowed');
    const found = await toPublish(ctx, record, input.copyId, providers);
    if (found === null) return refuse('redacted-copy-missing');
    if (found.stop !== null) return refuse(found.stop);
    const missing = found.reminders.filter((each) => !input.ticked.includes(each));
    if (missing.length > 0) return refuse('not-looked-at', 'checked');
    return writePublication(ctx, {
      ...{ kind: 'record', request: input.request, subjectId: record.id, title: record.title },
      content: await contentOf(ctx, found),
      text: found.looked.seen,
      file: { sha256: found.file.sha256, fileName: found.file.fileName, redacted: found.file !== found.original },
      ...{ shownUntil: input.shownUntil, checked: found.reminders, owner: record.owner, example: record.example },
    });
  };
}

async function contentOf(ctx: Ctx, { original, looked }: ToPublish): Promise<RecordContent> {
  const board = (await boardsById(ctx, [original.owner], ctx.today)).get(original.owner);
  return {
    recordKind: original.kind,
    owner: board === undefined ? '' : `${board.name}, ${board.principalName}`,
    registrationNumber: original.registrationNumber,
    becameOfficialOn: original.becameOfficialOn?.toString() ?? null,
    searchable: looked.seen !== '',
  };
}
