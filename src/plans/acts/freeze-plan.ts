import type { Ctx } from '../../platform/act.ts';
import { newId } from '../../platform/db/columns.ts';
import { done, type Result, refuse } from '../../platform/result.ts';
import { keepRecord } from '../../records/index.ts';
import type { Plan } from '../draft.ts';
import type { PlanKeys } from '../plan-keys.ts';
import { canonicalBytes, type PlanText, textSha256 } from '../plan-text.ts';
import { workingTextAndKeys } from '../queries/draft-of-plan.ts';
import { versionsOfPlan } from '../queries/versions.ts';
import type { PlanRefusal } from '../refusals.ts';
import { planVersions } from '../tables.ts';
import { planToWrite } from './plan-to-write.ts';

export interface Frozen {
  readonly versionId: string;
  readonly number: number;
  readonly textSha256: string;
  /** False when the text was frozen before, word for word: that version is then answered. */
  readonly isNew: boolean;
}

/**
 * Freezes the working text to a version that never changes, with its canonical bytes as a record.
 *
 * Freezing alone makes nothing official: the version is still a draft among those who help to write it (TF 2:12), so the
 * record is working material shared with the secretariat. Dispatching it in a round makes it official (TF 2:10) and
 * everyone's inside; `noteDispatch` in records does that.
 *
 * @param seen the hash of the text that the person saw; refused when the text is another by now
 */
export async function freezePlan(ctx: Ctx, planId: string, seen?: string): Promise<Result<Frozen, PlanRefusal>> {
  const plan = await planToWrite(ctx, planId);
  if (!plan.ok) return plan;
  const { text: content, keys } = await workingTextAndKeys(ctx, plan.value);
  if (content.areas.length === 0) return refuse('nothing-to-freeze');
  const sha256 = textSha256(content);
  if (seen !== undefined && seen !== sha256) return refuse('text-changed');
  const versions = await versionsOfPlan(ctx, planId);
  const same = versions.find((version) => version.textSha256 === sha256);
  if (same !== undefined) return done({ versionId: same.id, number: same.number, textSha256: sha256, isNew: false });
  return write(ctx, plan.value, { content, keys, number: (versions.at(-1)?.number ?? 0) + 1 });
}

interface ToFreeze {
  readonly content: PlanText;
  readonly keys: PlanKeys;
  readonly number: number;
}

async function write(ctx: Ctx, plan: Plan, { content, keys, number }: ToFreeze): Promise<Result<Frozen, PlanRefusal>> {
  const kept = await keepRecord(ctx, {
    title: `${content.title}, version ${number}`,
    kind: 'plan-version',
    owner: plan.owner,
    access: 'working-material',
    sharedWith: 'secretariat',
    bytes: canonicalBytes(content),
    fileName: `arbetsplan-${content.firstYear}-${content.lastYear}-version-${number}.json`,
    about: { kind: 'plan', id: plan.id },
    registrationNumber: plan.registrationNumber,
    example: plan.example,
  });
  if (!kept.ok) return refuse('frozen-file-refused');
  const version = { id: newId(), planId: plan.id, number, content, keys, textSha256: kept.value.sha256, recordId: kept.value.id };
  await ctx.tx.insert(planVersions).values({ ...version, frozenAt: ctx.now });
  return done({ versionId: version.id, number, textSha256: version.textSha256, isNew: true });
}
