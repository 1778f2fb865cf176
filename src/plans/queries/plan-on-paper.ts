import { eq } from 'drizzle-orm';
import { bodyOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import type { NamedFile, Sealer } from '../../platform/documents/index.ts';
import { isUuid } from '../../platform/uuid.ts';
import { compilationOfRound } from '../../rounds/index.ts';
import { longMoment } from '../../ui/index.ts';
import { type PlanPaper, planPdf } from '../paper/plan-pdf.ts';
import { shownText } from '../plan-text.ts';
import { planVersions } from '../tables.ts';
import { type PlanWithLife, planWithLife } from './plans.ts';
import type { PlanVersion } from './versions.ts';

export interface VersionOfPlan extends Pick<PlanWithLife, 'plan' | 'life' | 'versions'> {
  readonly version: PlanVersion;
}

/** A version as PDF, with the decisions as they are known today. */
export async function versionPdf(
  ctx: Ctx,
  asked: VersionOfPlan,
  how: Pick<PlanPaper, 'standard' | 'sealer'>,
): Promise<NamedFile> {
  const { plan, version, life, versions } = asked;
  const rounds = versions.find(({ id }) => id === version.id)?.rounds ?? [];
  // A text can be sent anew after it was withdrawn: of those, the one sent last tells.
  const round = rounds.find(({ withdrawal }) => withdrawal === null) ?? rounds[0];
  const given = {
    ...{ text: shownText(version), version: version.number, frozen: longMoment('sv', version.frozenAt), life },
    ...{ registrationNumber: plan.registrationNumber, textSha256: version.textSha256, example: plan.example },
    isPublic: false,
    compilation: round === undefined ? null : await compilationOfRound(ctx, round, 'sv'),
  };
  return planPdf(given, { ...how, author: (await bodyOf(ctx))?.name ?? '', at: ctx.now });
}

/** The paper of a frozen text, for those who send it; null when there is none that the actor may see. */
export async function documentOf(ctx: Ctx, versionId: string, sealer: Sealer | null): Promise<NamedFile | null> {
  if (!isUuid(versionId)) return null;
  const [version] = await ctx.tx.select().from(planVersions).where(eq(planVersions.id, versionId));
  const found = version === undefined ? null : await planWithLife(ctx, version.planId, ctx.today);
  return found === null || version === undefined ? null : versionPdf(ctx, { ...found, version }, { standard: 'ua-1', sealer });
}
