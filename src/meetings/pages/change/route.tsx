import { typedDay } from '../../../platform/days/typed-day.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { type Refusal, refuse } from '../../../platform/result.ts';
import { uiFor } from '../../../ui/index.ts';
import {
  cancelMeeting,
  moveMeeting,
  noteNotHeld,
  refuseCancel,
  refuseMove,
  refuseNotHeld,
  restoreMeeting,
} from '../../acts/calendar/change-meeting.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { type CalendarRefusal, calendarErrors } from '../../refusals/calendar.ts';
import { meetingAsked } from '../meeting-asked.ts';
import { saidIn } from '../planning/typed.ts';
import { changeView, reviewView } from './present.ts';
import { type TypedChange, typedChange } from './typed.ts';
import { ChangePage, ChangeReviewPage } from './view.tsx';

const common = { path: '/moten/:meeting/andra', may: mayKeepMeetings, subject: meetingAsked } as const;

/** `/moten/:meeting/andra`: another day, called off, not held, or back again; shown before it is done. */
export const changeRoutes: readonly AnyRoute[] = [
  route<MeetingWithLife>({
    ...{ ...common, method: 'get' },
    handle: async (web, meeting) => {
      const typed = typedChange(saidIn(web.query));
      if (typed === null || web.query.get('steg') !== 'granska') return showForm(web, meeting, typed);
      const refusals = refusalsOf(web, meeting, typed);
      if (refusals.length > 0) return showForm(web, meeting, typed, refusals);
      const view = await reviewView(web, web.lang, meeting, typed);
      return web.html(<ChangeReviewPage ui={uiFor(web)} view={view} organ={meeting.organ.name} />);
    },
  }),
  route<MeetingWithLife>({
    ...{ ...common, method: 'post', act: 'change-meeting' },
    handle: async (web, meeting) => {
      const form = await web.form();
      const typed = typedChange((name) => form.text(name));
      if (typed === null) return showForm(web, meeting, null, [{ code: 'nothing-changed' }]);
      const changed = await make(web, meeting, typed, requestIn(form));
      if (!changed.ok) return showForm(web, meeting, typed, changed.refusals);
      return web.redirect(changed.value.noticed ? `/moten/${meeting.id}/kallelse` : `/moten/${meeting.id}`);
    },
  }),
];

async function showForm(
  web: Web,
  meeting: MeetingWithLife,
  typed: TypedChange | null,
  refusals: readonly Refusal<CalendarRefusal>[] = [],
): Promise<Response> {
  const view = await changeView(web, web.lang, meeting, typed);
  const errors = calendarErrors(refusals, web.lang);
  const page = <ChangePage ui={uiFor(web)} view={view} organ={meeting.organ.name} errors={errors} />;
  return web.html(page, refusals.length > 0 ? 422 : 200);
}

/** What the act would say no to, said before it is asked. */
function refusalsOf(web: Web, meeting: MeetingWithLife, typed: TypedChange): readonly Refusal<CalendarRefusal>[] {
  const on = typedDay(typed.on);
  if (typed.kind === 'move' && on === null) return [{ code: 'day-wrong', field: 'on' }];
  const reason: readonly Refusal<CalendarRefusal>[] = typed.reason === '' ? [{ code: 'reason-missing', field: 'reason' }] : [];
  if (typed.kind === 'move') return [...refuseMove(meeting, { ...typed, on: on ?? meeting.on }), ...reason];
  if (typed.kind === 'cancel') return [...refuseCancel(meeting, web.today), ...reason];
  if (typed.kind === 'notHeld') return [...refuseNotHeld(meeting, web.today), ...reason];
  return meeting.stands === 'planned' ? [{ code: 'nothing-changed' }] : reason;
}

function make(web: Web, meeting: MeetingWithLife, typed: TypedChange, requestId: string): ReturnType<typeof moveMeeting> {
  const common = { meetingId: meeting.id, reason: typed.reason, requestId };
  if (typed.kind === 'cancel') return cancelMeeting(web, common);
  if (typed.kind === 'notHeld') return noteNotHeld(web, common);
  if (typed.kind === 'restore') return restoreMeeting(web, common);
  const on = typedDay(typed.on);
  return on === null ? Promise.resolve(refuse('day-wrong', 'on')) : moveMeeting(web, { ...typed, ...common, on });
}
