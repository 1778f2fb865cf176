/** Meetings: calendar, agenda, notice, sitting, minutes and tasks of the body's organs (domain.md, 7). */
import type { AnyRoute } from '../platform/http/route.ts';
import { agendaRoutes, backlogRoutes } from './pages/agenda-routes.ts';
import { calendarFileRoute } from './pages/calendar-file/route.ts';
import { changeRoutes } from './pages/change/route.tsx';
import { type FeedParts, feedRoute } from './pages/feed/route.ts';
import { feedsRoutes } from './pages/feeds/route.tsx';
import { meetingLiveRoute } from './pages/live/route.ts';
import { meetingRoute } from './pages/meeting/route.tsx';
import { type MinutesParts, minutesRoutes } from './pages/minutes/routes.ts';
import { noticeRoutes } from './pages/notice/route.tsx';
import { nowRoute } from './pages/now/route.tsx';
import { ownNotesRoutes } from './pages/own-notes/route.tsx';
import { planRoutes } from './pages/plan/route.tsx';
import { repliesRoutes } from './pages/replies/route.tsx';
import { roomRoutes } from './pages/room/route.tsx';
import { rulesRoutes } from './pages/rules/route.tsx';
import { searchMinutesRoute } from './pages/search/route.tsx';
import { sentNoticeRoute } from './pages/sent-notice/route.tsx';
import { seriesRoutes } from './pages/series/route.tsx';
import { tasksOnAgendaRoute } from './pages/tasks/follow-up/route.ts';
import { taskListRoute } from './pages/tasks/list/route.tsx';
import { newTaskRoutes } from './pages/tasks/new/route.tsx';
import { taskRoutes } from './pages/tasks/task/route.tsx';
import { yearRoute } from './pages/year/route.tsx';

export { addItem } from './acts/agenda/add-item.ts';
export { cancelMeeting, moveMeeting } from './acts/calendar/change-meeting.ts';
export { planMeeting } from './acts/calendar/plan-meeting.ts';
export { planSeries } from './acts/calendar/plan-series.ts';
export { chooseVerifiers } from './acts/minutes/choose-verifiers.ts';
export { freezeMinutes } from './acts/minutes/freeze-minutes.ts';
export { noteVerification } from './acts/minutes/note-verification.ts';
export { minutesCheck, publishMinutes } from './acts/minutes/publish-minutes.ts';
export { roundOrigins } from './acts/minutes/round-origins.ts';
export { sendMeetingNotice } from './acts/notice/send-meeting-notice.ts';
export { setRule } from './acts/notice/set-rule.ts';
export { proposeItem } from './acts/proposals/propose-item.ts';
export { closeSitting, openSitting } from './acts/sitting/hold-sitting.ts';
export { addOutcome } from './acts/sitting/outcomes.ts';
export { saveNote } from './acts/sitting/save-note.ts';
export { allSeatsThere, removeAttendance, setAttendance } from './acts/sitting/set-attendance.ts';
export { addVoice } from './acts/sitting/voices.ts';
export { giveTask } from './acts/tasks/give-task.ts';
export { handOverTasks, sayOfTask } from './acts/tasks/task-events.ts';
export { hoursInWords, weekdayName } from './calendar/hours.ts';
export { seriesDays } from './calendar/series.ts';
export { typedTime } from './calendar/typed-time.ts';
export { headingOfItem, titleOfMinutes } from './minutes/minutes-as-text.ts';
export { minutesPdf } from './minutes/paper/minutes-pdf.ts';
export { minutesSheet, stateOnPaper } from './minutes/paper/minutes-sheet.ts';
export { minutesWord } from './minutes/paper/minutes-word.ts';
export { CorrectionsView as MinutesCorrections, SheetView as MinutesText } from './pages/minutes/sheet-view.tsx';
export { meetingsPermissions } from './policy.ts';
export { type PublicMinutes, readPublicMinutes } from './publishing/public-minutes.ts';
export { agendaOf } from './queries/agenda.ts';
export { unopenedWaiting } from './queries/calendar/unopened-waiting.ts';
export { meetingsWhere } from './queries/meetings.ts';
export { minutesOf } from './queries/minutes.ts';
export { minutesMatching } from './queries/minutes-matching.ts';
export { minutesPublication } from './queries/minutes-publication.ts';
export { noticesWaiting } from './queries/notices-waiting.ts';
export { preparationsWaiting } from './queries/preparations-waiting.ts';
export { sittingOf } from './queries/sitting.ts';
export { openTasksOfPeople, tasksWhere } from './queries/tasks.ts';
export { tasksWaiting } from './queries/tasks-waiting.ts';
export { verificationsWaiting } from './queries/verifications-waiting.ts';

/** What the pages are made with: how mails reach people, the seal of papers, and what counts those who try addresses. */
type MeetingsParts = MinutesParts & FeedParts;

/** In this order: what has a name of its own under `/moten` is no meeting's address. */
export function meetingsRoutes(parts: MeetingsParts): readonly AnyRoute[] {
  return [
    yearRoute,
    ...planRoutes,
    ...seriesRoutes,
    ...feedsRoutes,
    feedRoute(parts),
    ...rulesRoutes,
    taskListRoute,
    ...newTaskRoutes(parts),
    ...taskRoutes(parts),
    tasksOnAgendaRoute,
    searchMinutesRoute,
    ...backlogRoutes,
    meetingRoute,
    meetingLiveRoute,
    ...changeRoutes,
    ...agendaRoutes(parts),
    ...noticeRoutes(parts),
    sentNoticeRoute,
    ...repliesRoutes(parts),
    calendarFileRoute(parts),
    ...minutesRoutes(parts),
    ...roomRoutes,
    nowRoute,
    ...ownNotesRoutes,
  ];
}
