import { organsOn } from '../../../members/index.ts';
import { typedDay } from '../../../platform/days/typed-day.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { type Refusal, refuse } from '../../../platform/result.ts';
import { isUuid } from '../../../platform/uuid.ts';
import { longDate, uiFor } from '../../../ui/index.ts';
import { checkMeeting, planMeeting } from '../../acts/calendar/plan-meeting.ts';
import { clashSentences } from '../../calendar/clash-sentences.ts';
import { hoursInWords, weekdayName } from '../../calendar/hours.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { clashesAround } from '../../queries/calendar/clashes-around.ts';
import { meetingsWhere } from '../../queries/meetings.ts';
import { type CalendarRefusal, calendarErrors } from '../../refusals/calendar.ts';
import { saidIn } from '../planning/typed.ts';
import { type TypedMeeting, typedMeeting } from './typed.ts';
import { PlanPage, PlanReviewPage } from './view.tsx';
import { words } from './words.ts';

const common = { path: '/moten/nytt', may: mayKeepMeetings } as const;

/** `/moten/nytt`: one meeting, shown with what its day clashes with before it is planned. */
export const planRoutes: readonly AnyRoute[] = [
  route({
    ...{ ...common, method: 'get' },
    handle: async (web) => {
      const typed = typedMeeting(saidIn(web.query));
      if (web.query.get('steg') === 'granska') return review(web, typed);
      return showForm(web, await withUsual(web, typed));
    },
  }),
  route({
    ...{ ...common, method: 'post', act: 'plan-meeting' },
    handle: async (web) => {
      const form = await web.form();
      const typed = typedMeeting((name) => form.text(name));
      const on = typedDay(typed.on);
      const planned =
        on === null ? refuse('day-wrong' as const, 'on') : await planMeeting(web, { ...typed, on, requestId: requestIn(form) });
      return planned.ok ? web.redirect(`/moten/${planned.value.id}`) : showForm(web, typed, planned.refusals);
    },
  }),
];

async function showForm(web: Web, typed: TypedMeeting, refusals: readonly Refusal<CalendarRefusal>[] = []): Promise<Response> {
  const organs = (await organsOn(web, web.today)).map(({ id, name }) => ({ value: id, label: name }));
  const view = { typed, organs, errors: calendarErrors(refusals, web.lang) };
  return web.html(<PlanPage ui={uiFor(web)} view={view} />, refusals.length > 0 ? 422 : 200);
}

/** The hours and the place of the organ's latest meeting, where nothing has been typed. */
async function withUsual(web: Web, typed: TypedMeeting): Promise<TypedMeeting> {
  if (!isUuid(typed.organId) || typed.starts !== '') return typed;
  const latest = (await meetingsWhere(web, { from: web.today.subtract({ years: 1 }), organId: typed.organId })).at(-1);
  if (latest === undefined) return typed;
  const { starts, ends, place, online } = latest;
  return { ...typed, starts, ends, place, online };
}

async function review(web: Web, typed: TypedMeeting): Promise<Response> {
  const on = typedDay(typed.on);
  const refusals = [
    ...(on === null ? [{ code: 'day-wrong' as const, field: 'on' }] : []),
    ...(await checkMeeting(web, { ...typed, on: on ?? web.today })),
  ];
  if (on === null || refusals.length > 0) return showForm(web, typed, refusals);
  const { organId, starts, ends, title, place } = typed;
  const organ = (await organsOn(web, on)).find(({ id }) => id === organId)?.name ?? '';
  const clashes = await clashesAround(web, [{ key: '', organId, on, starts, ends }]);
  const when = hoursInWords(web.lang, { starts, ends });
  const weekday = weekdayName(web.lang, on.dayOfWeek);
  const view = {
    typed,
    sentence: words[web.lang].sentence(organ, title, longDate(web.lang, on), weekday, when, place),
    clashes: clashSentences(web.lang, clashes.get('') ?? []),
  };
  return web.html(<PlanReviewPage ui={uiFor(web)} view={view} />);
}
