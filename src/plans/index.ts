/** Plans: the joint work plan, its working text, its frozen versions and its life. */
import type { Sealer } from '../platform/documents/index.ts';
import type { AnyRoute } from '../platform/http/route.ts';
import type { LedToOfPlan } from './led-to/led-to.ts';
import { compareRoute } from './pages/compare/route.tsx';
import { freezeRoutes } from './pages/freeze/route.tsx';
import type { AnswersOfPlan } from './pages/from-plan/answers.ts';
import { fromPlanRoutes } from './pages/from-plan/route.tsx';
import { fromWordRoutes } from './pages/from-word/route.tsx';
import { newPlanRoutes } from './pages/new-plan/route.tsx';
import type { AfterPlan } from './pages/plan/present.ts';
import { planRoute } from './pages/plan/route.tsx';
import { plansListRoute } from './pages/plans/route.tsx';
import { publishVersionRoutes } from './pages/publish/route.tsx';
import { versionRoutes } from './pages/version/route.tsx';
import { writeRoutes } from './pages/write/route.tsx';

export { type ActivityInput, addActivity } from './acts/activities.ts';
export { addArea, type NewAreaInput } from './acts/areas.ts';
export { createPlan, type NewPlan } from './acts/create-plan.ts';
export { type Frozen, freezePlan } from './acts/freeze-plan.ts';
export { planCheck, publishVersion } from './acts/publish-version.ts';
export { type ChangeKind, changeId, type FieldChange, type PlanChange, type PlanChanges } from './compare/changes.ts';
export { comparePlans } from './compare/compare-plans.ts';
export type { LedTo, LedToOfPlan, PlanPlace } from './led-to/led-to.ts';
export { type LedToView, ledToSentence, presentLedTo } from './led-to/present.ts';
export { LedToSection } from './led-to/section.tsx';
export { lifeSentence } from './life-sentence.ts';
export { PlanDocument } from './pages/document.tsx';
export type { AnswerBeside } from './pages/from-plan/answers.ts';
export type { PlanOnPaper } from './paper/plan-on-paper.ts';
export { planPdf } from './paper/plan-pdf.ts';
export { activityFacts, partWords, periodInWords } from './part-words.ts';
export { activityKey, areaKey, goalKey, type Passage, type PassageKind, passagesOf } from './passages.ts';
export type { PassageRow, PlanKeys } from './plan-keys.ts';
export { type PlanLife, type PlanRound, planLife } from './plan-life.ts';
export { canonicalBytes, normalisePlanText, type PlanText, shownText, textSha256 } from './plan-text.ts';
export { plansPermissions } from './policy.ts';
export { type PublicPlan, publicTextShown, readPublicPlan } from './public-plan.ts';
export { documentOf } from './queries/plan-on-paper.ts';
export { type PlanWithLife, plansWithLife, planWithLife } from './queries/plans.ts';
export { type TextAndKeys, textAndKeys, workingRef } from './queries/text-and-keys.ts';
export { compareHref, passagesOfVersion, textsAfter } from './queries/texts-for-rounds.ts';
export { frozenText, versionsOfPlan, versionWithPlan } from './queries/versions.ts';

/**
 * In this order: `/arbetsplan/ny` and `/arbetsplan/jamfor` are no plans' addresses.
 * @param sealer the host authority's, for papers; null without one
 * @param after pages of later rooms that tell of a plan once it has been decided
 * @param answersOf what came of a plan, shown beside when the next begins from it
 * @param ledTo projects and conferences that belong to a plan, shown with it once it has been decided
 */
export function plansRoutes(
  sealer: Sealer | null,
  after: readonly AfterPlan[] = [],
  answersOf: AnswersOfPlan = async () => new Map(),
  ledTo: LedToOfPlan = async () => [],
): readonly AnyRoute[] {
  return [
    plansListRoute,
    ...newPlanRoutes,
    ...fromPlanRoutes(answersOf),
    ...fromWordRoutes,
    compareRoute,
    planRoute(after, ledTo),
    ...writeRoutes,
    ...freezeRoutes,
    ...versionRoutes(sealer),
    ...publishVersionRoutes,
  ];
}
