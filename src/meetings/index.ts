/** Meetings: calendar, agenda, notice, sitting, minutes and tasks of the body's organs (domain.md, 7). */
import type { AnyRoute } from '../platform/http/route.ts';
import { agendaRoutes, backlogRoutes } from './pages/agenda-routes.ts';
import { changeRoutes } from './pages/change/route.tsx';
import { meetingLiveRoute } from './pages/live/route.ts';
import { meetingRoute } from './pages/meeting/route.tsx';
import { type MinutesParts, minutesRoutes } from './pages/minutes/routes.ts';
import { planRoutes } from './pages/plan/route.tsx';
import { roomRoutes } from './pages/room/route.tsx';
import { rulesRoutes } from './pages/rules/route.tsx';
import { seriesRoutes } from './pages/series/route.tsx';
import { tasksOnAgendaRoute } from './pages/tasks/follow-up/route.ts';
import { taskListRoute } from './pages/tasks/list/route.tsx';
import { newTaskRoutes } from './pages/tasks/new/route.tsx';
import { taskRoutes } from './pages/tasks/task/route.tsx';
import { yearRoute } from './pages/year/route.tsx';

export { planMeeting } from './acts/calendar/plan-meeting.ts';
export { giveTask } from './acts/tasks/give-task.ts';
export { handOverTasks } from './acts/tasks/task-events.ts';
export { meetingsPermissions } from './policy.ts';
export { meetingsWhere } from './queries/meetings.ts';
export { openTasksOfPeople } from './queries/tasks.ts';
export { tasksWaiting } from './queries/tasks-waiting.ts';

/** What the pages are made with: how mails reach people, and the seal of papers. */
type MeetingsParts = MinutesParts;

/** In this order: what has a name of its own under `/moten` is no meeting's address. */
export function meetingsRoutes(parts: MeetingsParts): readonly AnyRoute[] {
  return [
    yearRoute,
    ...planRoutes,
    ...seriesRoutes,
    ...rulesRoutes,
    taskListRoute,
    ...newTaskRoutes(parts),
    ...taskRoutes(parts),
    tasksOnAgendaRoute,
    ...backlogRoutes,
    meetingRoute,
    meetingLiveRoute,
    ...changeRoutes,
    ...agendaRoutes,
    ...minutesRoutes(parts),
    ...roomRoutes,
  ];
}
