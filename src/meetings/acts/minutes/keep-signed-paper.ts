import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import { keepRecord } from '../../../records/index.ts';
import { titleOfMinutes } from '../../minutes/minutes-as-text.ts';
import type { FrozenMinutes } from '../../queries/minutes.ts';
import type { MinutesResult } from '../../refusals/minutes.ts';

interface SignedPaper {
  /** Kept once with it. */
  readonly id: string;
  /** Board id: the host authority's. */
  readonly owner: string;
  readonly frozen: FrozenMinutes;
  /** Who signed. */
  readonly name: string;
  readonly fileName: string;
  /** Null when none came. */
  readonly bytes: Uint8Array | null;
}

/** Keeps a signed page as a record, as evidence of a verification on paper. */
export async function keepSignedPaper(
  ctx: Ctx,
  { id, owner, frozen, name, fileName, bytes }: SignedPaper,
): Promise<MinutesResult<{ readonly recordId: string; readonly way: 'paper' }>> {
  if (bytes === null || bytes.length === 0) return refuse('evidence-missing', 'file');
  const kept = await keepRecord(ctx, {
    ...{ id, owner, bytes, fileName, kind: 'minutes', access: 'working-material', sharedWith: 'secretariat' },
    ...{ title: `${titleOfMinutes(frozen.content)}, undertecknat av ${name}`, example: frozen.example },
    about: { kind: 'minutes', id: frozen.id },
  });
  return kept.ok ? done({ recordId: kept.value.id, way: 'paper' }) : refuse('file-refused', 'file');
}
