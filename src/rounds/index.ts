/** The door of the rounds' room: one frozen text → every principal's decision path → standing. */
import type { AnyRoute } from '../platform/http/route.ts';
import { roundsApi } from './api.ts';
import { carryOverRoutes } from './pages/carry-over/route.tsx';
import { changesRoutes } from './pages/changes/route.tsx';
import { compilationRoute } from './pages/compilation/route.tsx';
import { afterRoutes } from './pages/decision/after-routes.tsx';
import { decisionRoutes } from './pages/decision/route.tsx';
import { dispatchRoutes } from './pages/dispatch/route.tsx';
import { followOnRoutes } from './pages/follow-on/route.tsx';
import { liveRoute } from './pages/live/route.ts';
import { matterRoutes } from './pages/matter/route.tsx';
import { newRoundRoutes } from './pages/new-round/route.tsx';
import { noteChangesRoutes } from './pages/note-changes/route.tsx';
import { pathRoutes } from './pages/path/route.tsx';
import { publishRoundRoutes } from './pages/publish/route.tsx';
import { readingRoutes } from './pages/reading/route.tsx';
import { readingsRoutes } from './pages/readings/route.tsx';
import { recordRoutes } from './pages/record/route.tsx';
import { remindRoutes } from './pages/remind/route.tsx';
import { reportRoutes } from './pages/report/route.tsx';
import { reportMasterRoutes } from './pages/report-master/route.tsx';
import { reportWordingRoutes } from './pages/report-wording/route.tsx';
import { roundPageRoutes } from './pages/round/route.tsx';
import { roundsListRoute } from './pages/rounds/route.tsx';
import { sendAnswersRoutes } from './pages/send-answers/route.tsx';
import { templateRoutes } from './pages/templates/route.tsx';
import { timetableRoutes } from './pages/timetable/route.tsx';
import { whatIfRoutes } from './pages/what-if/route.tsx';
import { withdrawRoutes } from './pages/withdraw/route.tsx';
import type { RoundsProviders } from './providers.ts';

export type { MinutesInput } from './acts/decisions/minutes-input.ts';
export { recordAppeal } from './acts/decisions/record-appeal.ts';
export { recordDecision } from './acts/decisions/record-decision.ts';
export { type OpenRoundInput, openRound } from './acts/open-round.ts';
export { keepMatter } from './acts/paths/keep-matter.ts';
export { planMeeting } from './acts/paths/plan-meeting.ts';
export { publishRound, roundCheck } from './acts/publish-round.ts';
export { writeMaster } from './acts/report/write-master.ts';
export { type Compilation, type CompilationRow, compilationOf } from './compilation/compilation.ts';
export { compilationWords } from './compilation/words.ts';
export { parseFacts, type RoundFacts } from './facts.ts';
export { lastAppealDay } from './law/legal-dates.ts';
export { markOfPrincipal, markOfStep } from './pages/round/marks.ts';
export { roundsPermissions } from './policy.ts';
export type { FrozenText, PaperToMake, RoundOrigins, RoundsProviders, TextPassage, TextsAfter } from './providers.ts';
export type { HeldBack, HeldBecause } from './publishing/public-facts.ts';
export { type PublicRound, type PublicStep, publicRoundOn, readPublicRound } from './publishing/public-round.ts';
export { compilationOfRound } from './queries/compilation-of-round.ts';
export { type Decision, decisionById, decisionsOfRound } from './queries/decisions-of-round.ts';
export { factsOfRound } from './queries/facts-of-round.ts';
export { roundMatters } from './queries/matters/matter-of-round.ts';
export { publicRound } from './queries/publishing/public-round.ts';
export { roundPublication } from './queries/publishing/round-publication.ts';
export { mailMatching } from './queries/readings/matching.ts';
export { verificationOfExtract } from './queries/readings/verification-of-extract.ts';
export { type ReportFiles, reportFiles } from './queries/report/report-files.ts';
export { type ReportAsked, reportFor } from './queries/report/report-for.ts';
export { type Round, roundById, roundsOfText } from './queries/round-by-id.ts';
export { type ListedRound, roundsList } from './queries/rounds-list.ts';
export { standingOfRound } from './queries/standing-of-round.ts';
export { type PathStep, plannedMeetings, stepsOfRound } from './queries/steps-of-round.ts';
export { waitingFor } from './queries/waiting-for.ts';
export { aheadInRounds, decisionsRecorded, type Happening } from './queries/week-in-rounds.ts';
export type { RoundRefusal } from './refusals.ts';
export { look as wordLook } from './report/files/word-look.ts';
export type { Report, ReportPart } from './report/report.ts';
export { type Standing, standing, standingReader } from './standing.ts';
export { runStandingCommand } from './standing-command.ts';
export { conditionInWords } from './telling/condition-in-words.ts';
export { principalNames } from './telling/principal-names.ts';
export { type RoundSentence, roundSentence, ruleInWords } from './telling/round-sentence.ts';
export {
  decidingSteps,
  hasApproved,
  type PrincipalSituation,
  type RoundSituation,
  roundSituation,
  type StepSituation,
} from './telling/round-situation.ts';

/** Every page and resource of the room, in this order: `/beslut/ny` and `/beslut/las` are no rounds' addresses. */
export function roundsRoutes(providers: RoundsProviders): readonly AnyRoute[] {
  return [
    roundsListRoute,
    ...timetableRoutes(providers),
    ...newRoundRoutes(providers),
    ...readingsRoutes,
    ...readingRoutes,
    ...roundPageRoutes(providers),
    compilationRoute,
    liveRoute,
    ...whatIfRoutes(providers),
    ...recordRoutes,
    ...decisionRoutes,
    ...afterRoutes,
    ...noteChangesRoutes(providers),
    ...changesRoutes(providers),
    ...sendAnswersRoutes(providers),
    ...followOnRoutes(providers),
    ...pathRoutes,
    ...matterRoutes,
    ...reportMasterRoutes,
    ...reportRoutes,
    ...reportWordingRoutes,
    ...templateRoutes,
    ...withdrawRoutes,
    ...dispatchRoutes(providers),
    ...remindRoutes(providers),
    ...publishRoundRoutes,
    ...carryOverRoutes,
    ...roundsApi,
  ];
}
