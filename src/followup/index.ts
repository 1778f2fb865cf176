/** Follow-up: reporting periods, introduction by principal, measures, and what came of a plan (domain.md, 3). */
import type { Attempts } from '../accounts/index.ts';
import type { MailWays } from '../correspondence/index.ts';
import type { LedToOfPlan } from '../plans/index.ts';
import type { Sealer } from '../platform/documents/index.ts';
import type { AnyRoute } from '../platform/http/route.ts';
import { activityRoute } from './pages/activity/route.tsx';
import { introductionRoute } from './pages/introduction/route.tsx';
import { introductionLinkRoutes } from './pages/introduction-link/route.tsx';
import { koladaRoutes } from './pages/kolada/routes.ts';
import { leadsRoutes } from './pages/leads/route.tsx';
import { measuresRoutes } from './pages/measures/routes.ts';
import { milestonesRoutes } from './pages/milestones/route.tsx';
import { newPaperRoutes } from './pages/new-paper/route.tsx';
import { openPeriodRoutes } from './pages/open-period/route.tsx';
import { overviewRoute } from './pages/overview/route.tsx';
import { ownIntroductionRoutes } from './pages/own-introduction/route.tsx';
import { paperRoutes } from './pages/paper/route.tsx';
import { paperDraftRoutes } from './pages/paper-draft/route.tsx';
import { papersRoute } from './pages/papers/route.tsx';
import { periodRoutes } from './pages/period/route.tsx';
import { followedPlansRoute } from './pages/plans/route.tsx';
import { publishFollowupRoutes } from './pages/publish/route.tsx';
import { remindRoutes } from './pages/remind/route.tsx';
import { reportRoutes } from './pages/report/route.tsx';
import { reportByLinkRoutes } from './pages/report-by-link/route.tsx';
import { timelineRoute } from './pages/timeline/route.tsx';
import { writeReportRoutes } from './pages/write-report/route.tsx';

export { sayStages } from './acts/introduction/say-stages.ts';
export { openKoladaFetcher } from './acts/kolada/fetch-waiting.ts';
export { addMeasure } from './acts/measures/add-measure.ts';
export { saveValues } from './acts/measures/save-values.ts';
export { addMilestone, sayOfMilestone } from './acts/milestones/milestones.ts';
export { freezePaper } from './acts/papers/freeze-paper.ts';
export { startPaper } from './acts/papers/start-paper.ts';
export { changePeriod } from './acts/periods/change-period.ts';
export { nameLead } from './acts/periods/name-lead.ts';
export { openPeriod } from './acts/periods/open-period.ts';
export { followupCheck, publishFollowup } from './acts/publishing/publish-followup.ts';
export { handIn } from './acts/reports/hand-in.ts';
export { reviewReport } from './acts/reports/review-report.ts';
export { activitiesOf, type FollowedPlan } from './followed-plan.ts';
export { NewMilestoneForm, SayOfMilestoneForm, type Typed as MilestoneTyped } from './pages/milestones/forms.tsx';
export { MilestoneHistory, MilestoneState, slipOfMilestone } from './pages/milestones/parts.tsx';
export { milestoneWords } from './pages/milestones/words.ts';
export { activitiesOfStory, presentStory, type StoryView, storySentence } from './pages/story/present.ts';
export { Story } from './pages/story/story.tsx';
export { followupPermissions } from './policy.ts';
export { type PublicFollowup, readPublicFollowup } from './publishing/public-followup.ts';
export { followedPlan, followedPlans } from './queries/followed-plans.ts';
export {
  frozenPaperText,
  ownPaperDocument,
  paperDocument,
  papersAfter,
  passagesOfPaper,
} from './queries/papers/texts-for-rounds.ts';
export { personsOf } from './queries/periods/leads.ts';
export { periodMatching } from './queries/periods/mail-matching.ts';
export { periodsOf } from './queries/periods/periods.ts';
export { reportsWaiting } from './queries/periods/reports-waiting.ts';
export { followupPublication } from './queries/publishing/followup-publication.ts';
export { reviewsWaiting } from './queries/reports/reviews-waiting.ts';
export { answersOfPlan } from './queries/rollup/answers-of-plan.ts';

export { type MilestoneResult, milestoneErrors } from './refusals/milestones.ts';
export { periodTitle } from './reporting/next-period.ts';
export { statusMarks, statusWords } from './reporting/status-words.ts';
export {
  isOverdue,
  type MilestoneEventKind,
  type MilestoneStanding,
  milestoneEventKinds,
  milestoneFrom,
} from './rollup/milestone.ts';
export { milestoneAsked, milestoneMayBe } from './rollup/milestone-rules.ts';

/** What the room's pages are made with. */
interface FollowupParts {
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  readonly ways: MailWays;
  /** What personal links follow from. */
  readonly secret: string;
  /** The host authority's, for papers; null without one. */
  readonly sealer: Sealer | null;
  readonly attempts: Pick<Attempts, 'count'>;
  /** Projects and conferences that belong to a plan. */
  readonly ledTo: LedToOfPlan;
}

/** In this order: what has a name of its own under `/uppfoljning` is no plan's address. */
export function followupRoutes(parts: FollowupParts): readonly AnyRoute[] {
  return [
    ...leadsRoutes(parts),
    ...openPeriodRoutes(parts),
    ...periodRoutes,
    ...publishFollowupRoutes,
    ...remindRoutes(parts),
    ...writeReportRoutes,
    activityRoute,
    ...reportRoutes(parts),
    ...reportByLinkRoutes(parts),
    ...measuresRoutes,
    ...koladaRoutes,
    papersRoute,
    ...newPaperRoutes,
    ...paperDraftRoutes,
    ...paperRoutes(parts.sealer),
    introductionRoute,
    ...ownIntroductionRoutes,
    ...introductionLinkRoutes(parts),
    ...milestonesRoutes,
    timelineRoute,
    followedPlansRoute,
    overviewRoute(parts.ledTo),
  ];
}
