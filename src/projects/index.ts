/** Projects: charter, leader and steering organ, funding and outcome, milestones, risks, status, closing and hand-over (domain.md, 3). */
import type { MailWays } from '../correspondence/index.ts';
import type { Sealer } from '../platform/documents/index.ts';
import type { AnyRoute } from '../platform/http/route.ts';
import { moneyRoutes } from './pages/money/routes.ts';
import { namedProjectRoutes, ownProjectRoutes } from './pages/project-routes.ts';
import { workRoutes } from './pages/work-routes.ts';

export { sayOfProject } from './acts/life/say-of-project.ts';
export { bookMoney } from './acts/money/book.ts';
export { addSharingKey } from './acts/money/keep-key.ts';
export { addMoneyLine, planMoney } from './acts/money/keep-line.ts';
export { freezeProjectPaper } from './acts/papers/freeze-project-paper.ts';
export { addProject } from './acts/projects/add-project.ts';
export { linkProject } from './acts/projects/link-project.ts';
export { saveDraft as saveProjectDraft } from './acts/projects/save-draft.ts';
export { addHandover, sayOfHandover } from './acts/work/handovers.ts';
export { addProjectMilestone, sayOfProjectMilestone } from './acts/work/milestones.ts';
export { handInStatusReport } from './acts/work/reports.ts';
export { addRisk, assessRisk } from './acts/work/risks.ts';
export { projectsOfPlan } from './pages/of-plan/projects-of-plan.ts';
export { projectsPermissions } from './policy.ts';
export { projectMatching } from './queries/money/mail-matching.ts';
export { moneyOf } from './queries/money/money.ts';
export {
  frozenProjectPaper,
  passagesOfProjectPaper,
  projectPaperDocument,
  projectPapersAfter,
} from './queries/papers/texts-for-rounds.ts';
export { projectById, projectsOf } from './queries/projects/projects.ts';
export { projectWorkWaiting } from './queries/work/work-waiting.ts';

/** What the room's pages are made with. */
interface ProjectsParts {
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  readonly ways: MailWays;
  /** The host authority's, for papers; null without one. */
  readonly sealer: Sealer | null;
}

/** In this order: what has a name of its own under `/projekt` is no project's address. */
export function projectsRoutes(parts: ProjectsParts): readonly AnyRoute[] {
  return [...moneyRoutes(parts), ...namedProjectRoutes(parts), ...workRoutes, ...ownProjectRoutes];
}
