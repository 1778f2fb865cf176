import type { Ctx } from '../../platform/act.ts';
import { type Result, refuse } from '../../platform/result.ts';
import {
  type FoundNumber,
  findIdentityNumbers,
  type Publishing,
  type PublishRefusal,
  publish,
  recordById,
} from '../../records/index.ts';
import { type PublicPlan, planWords } from '../public-plan.ts';
import type { PlanWithLife } from '../queries/plans.ts';
import type { PlanVersion } from '../queries/versions.ts';

/** A version with the plan it belongs to, and whether it has been sent for decision. */
export type SentVersionOfPlan = Pick<PlanWithLife, 'plan' | 'sent'> & { readonly version: PlanVersion };

/** What a person says to have looked at before a plan is public. */
export const planCheck = 'plan-read';

/** Exactly what the public would see of a version. */
export function publicPlanOf({ plan, version }: SentVersionOfPlan): PublicPlan {
  const { id, title, firstYear, lastYear, registrationNumber } = plan;
  return {
    plan: { id, title, firstYear, lastYear, registrationNumber },
    version: version.number,
    frozenAt: version.frozenAt.toString(),
    ...(version.keys === null ? {} : { prose: 'commonmark' }),
    text: version.content,
  };
}

/** Identity numbers in what would be public. */
export function numbersInPlan(ctx: Ctx, content: PublicPlan): readonly FoundNumber[] {
  const { title, registrationNumber } = content.plan;
  return findIdentityNumbers(
    [title, content.text.title, registrationNumber, planWords(content)].join('\n'),
    ctx.today.toString(),
  );
}

/** Makes a version of a plan public with its frozen bytes. A draft is not official until it is sent (TF 2:12), and stays inside. */
export async function publishVersion(
  ctx: Ctx,
  asked: SentVersionOfPlan,
  input: Pick<Publishing, 'request' | 'shownUntil' | 'checked'>,
): Promise<Result<{ readonly id: string }, PublishRefusal>> {
  const { plan, version } = asked;
  const record = await recordById(ctx, version.recordId);
  if (!asked.sent || record === null || record.access === 'working-material') return refuse('draft-is-not-public');
  const content = publicPlanOf(asked);
  if (numbersInPlan(ctx, content).length > 0) return refuse('numbers-found');
  if (!input.checked.includes(planCheck)) return refuse('not-looked-at', 'checked');
  return publish(ctx, {
    ...{ kind: 'plan-version', request: input.request, subjectId: version.id, content, text: planWords(content) },
    title: `${version.content.title}, version ${version.number}`,
    file: { sha256: record.sha256, fileName: record.fileName, redacted: false },
    ...{ textSha256: version.textSha256, shownUntil: input.shownUntil, checked: [planCheck] },
    ...{ owner: plan.owner, example: plan.example },
  });
}
