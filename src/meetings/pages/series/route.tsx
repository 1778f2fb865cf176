import { Temporal } from 'temporal-polyfill';
import { organsOn } from '../../../members/index.ts';
import { typedDay } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { checkMeeting } from '../../acts/calendar/plan-meeting.ts';
import { planSeries, refuseSeries } from '../../acts/calendar/plan-series.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { type CalendarRefusal, calendarErrors } from '../../refusals/calendar.ts';
import { saidIn } from '../planning/typed.ts';
import { previewRows, ruleDays } from './present.ts';
import { ruleOf, type TypedDay, type TypedSeries, typedDays, typedSeries, unreadable } from './typed.ts';
import { PreviewPage, SeriesPage } from './view.tsx';
import { words } from './words.ts';

const common = { path: '/moten/serie', may: mayKeepMeetings } as const;

/** `/moten/serie`: a row of meetings, every day shown with its clashes before any is planned. */
export const seriesRoutes: readonly AnyRoute[] = [
  route({
    ...{ ...common, method: 'get' },
    handle: async (web) => {
      const typed = typedSeries(saidIn(web.query));
      if (web.query.get('steg') !== 'granska') return showForm(web, withUsual(web, typed));
      const checked = await check(web, typed);
      if (!('from' in checked)) return showForm(web, typed, checked.refusals);
      return preview(web, typed, checked, { days: ruleDays(typed, checked), request: newId() });
    },
  }),
  route({
    ...{ ...common, method: 'post', act: 'plan-series' },
    handle: async (web) => {
      const form = await web.form();
      const typed = typedSeries((name) => form.text(name));
      const [days, request] = [typedDays((name) => form.text(name)), requestIn(form)];
      const checked = await check(web, typed);
      if (!('from' in checked)) return showForm(web, typed, checked.refusals);
      const wrong = unreadable(days).map((index) => ({ field: `dag-${index}`, text: words[web.lang].unreadable }));
      if (form.text('steg') !== 'skapa' || wrong.length > 0)
        return preview(web, typed, checked, { days, request, errors: wrong });
      const taken = days.flatMap(({ taken, on }) => (taken ? (typedDay(on) ?? []) : []));
      const made = await planSeries(web, { ...typed, ...checked, rule: ruleOf(typed), days: taken, requestId: request });
      if (!made.ok) {
        const errors = calendarErrors(made.refusals, web.lang).map(({ field, text }) => ({
          field: field === 'day' ? 'ta-0' : '',
          text,
        }));
        return preview(web, typed, checked, { days, request, errors });
      }
      const year = taken.toSorted(Temporal.PlainDate.compare)[0]?.year ?? web.today.year;
      return web.redirect(`/moten?ar=${year}&organ=${typed.organId}`);
    },
  }),
];

interface Between {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** The days between which the series is, or what is wrong with what was typed. */
async function check(
  web: Web,
  typed: TypedSeries,
): Promise<Between | { readonly refusals: readonly Refusal<CalendarRefusal>[] }> {
  const [from, to] = [typedDay(typed.from), typedDay(typed.to)];
  const refusals: readonly Refusal<CalendarRefusal>[] = [
    ...(await checkMeeting(web, { ...typed, on: from ?? web.today })).map((each) =>
      each.field === 'on' ? { ...each, field: 'from' } : each,
    ),
    ...(from === null ? [{ code: 'day-wrong', field: 'from' } as const] : []),
    ...(to === null ? [{ code: 'day-wrong', field: 'to' } as const] : []),
    ...(from === null || to === null ? [] : refuseSeries({ rule: ruleOf(typed), from, to })),
  ];
  return from === null || to === null || refusals.length > 0 ? { refusals } : { from, to };
}

async function showForm(web: Web, typed: TypedSeries, refusals: readonly Refusal<CalendarRefusal>[] = []): Promise<Response> {
  const organs = (await organsOn(web, web.today)).map(({ id, name }) => ({ value: id, label: name }));
  const view = { typed, organs, errors: calendarErrors(refusals, web.lang) };
  return web.html(<SeriesPage ui={uiFor(web)} view={view} />, refusals.length > 0 ? 422 : 200);
}

/** Next year's meetings are what is planned most often: every month, over its whole. */
function withUsual(web: Web, typed: TypedSeries): TypedSeries {
  if (typed.from !== '') return typed;
  const year = web.today.month < 7 ? web.today.year : web.today.year + 1;
  const from = web.today.year === year ? web.today.toString() : `${year}-01-01`;
  return { ...typed, every: '1', weekday: '5', nth: '2', from, to: `${year}-12-31` };
}

interface Previewed {
  readonly days: readonly TypedDay[];
  readonly request: string;
  readonly errors?: FormErrors;
}

async function preview(web: Web, typed: TypedSeries, between: Between, given: Previewed): Promise<Response> {
  const { days, request, errors = [] } = given;
  const organ = (await organsOn(web, between.from)).find(({ id }) => id === typed.organId)?.name ?? '';
  const rows = await previewRows(web, web.lang, typed, days, between);
  const page = <PreviewPage ui={uiFor(web)} view={{ typed, organ, rows, errors, request }} />;
  // A form's answer is a page of its own only where the browser is told that nothing has been done yet.
  return web.html(page, web.request.method === 'GET' ? 200 : 422);
}
