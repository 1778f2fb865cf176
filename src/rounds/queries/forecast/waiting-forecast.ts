import { Temporal } from 'temporal-polyfill';
import { boardsById, nextMeetings, principalsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Waiting } from '../../../platform/waiting.ts';
import { slippedSentence } from '../../telling/forecast-sentence.ts';
import { forecastWords } from '../../telling/forecast-words.ts';
import { pathsFromLastTime } from '../paths-from-last-time.ts';
import { roundById } from '../round-by-id.ts';
import { forecastOfRound } from './forecast-of-round.ts';
import { keptForecasts } from './kept-forecast.ts';

const button = {
  timetable: { sv: 'Se tidplanen', en: 'See the timetable' },
  calendar: { sv: 'Fyll i kalendern', en: 'Fill in the calendar' },
} as const;

/**
 * What waits for the secretariat in the timetables: rounds that slip past the wanted day, and boards without calendars.
 * @param notInForce ids of the rounds that are neither withdrawn nor in force
 */
export async function waitingInTimetables(ctx: Ctx, notInForce: readonly string[]): Promise<readonly Waiting[]> {
  return [...(await slipped(ctx, notInForce)), ...(await withoutCalendar(ctx))];
}

/** Rounds whose likely day of legal force lies after the wanted one. */
async function slipped(ctx: Ctx, notInForce: readonly string[]): Promise<readonly Waiting[]> {
  const found: Waiting[] = [];
  for (const [id, { wantedOn: wanted }] of await keptForecasts(ctx, notInForce)) {
    const round = wanted === null ? null : await roundById(ctx, id);
    if (wanted === null || round === null) continue;
    const given = await forecastOfRound(ctx, round, 'sv');
    const likely = given?.forecast.likely.inForceOn ?? null;
    if (given === null || likely === null || likely <= wanted.toString()) continue;
    const last = given.forecast.criticalPath.at(-1);
    const said = {
      round: round.title,
      principal: last === undefined ? null : (given.names.get(last.code)?.label ?? last.code),
      ...{ likely, wanted: wanted.toString(), today: ctx.today.toString() },
    };
    found.push({
      key: `slipped-${round.id}`,
      sentence: { sv: slippedSentence('sv', said), en: slippedSentence('en', said) },
      button: button.timetable,
      href: `/beslut/${round.id}/tidplan`,
      urgency: Temporal.PlainDate.compare(wanted, ctx.today) < 0 ? 'now' : 'soon',
      by: wanted,
    });
  }
  return found;
}

/**
 * Boards that were on a path last time and have no meeting ahead: without them no day can be told the next time. One row for all, that leads to
 * where the first one's is filled in: the next one's turn comes when it is.
 */
async function withoutCalendar(ctx: Ctx): Promise<readonly Waiting[]> {
  const principals = await principalsOn(ctx, ctx.today);
  const paths = await pathsFromLastTime(
    ctx,
    principals.map(({ id }) => id),
  );
  const boardIds = [...new Set(paths.flatMap(({ from, steps }) => (from === null ? [] : steps.map(({ boardId }) => boardId))))];
  const ahead = await nextMeetings(ctx, boardIds, ctx.today);
  const missing = boardIds.filter((boardId) => !ahead.has(boardId));
  const [first] = missing;
  if (first === undefined) return [];
  const board = (await boardsById(ctx, [first], ctx.today)).get(first);
  const said = (lang: 'sv' | 'en') =>
    forecastWords[lang].noCalendars(missing.length, `${board?.name ?? ''} (${board?.principalName ?? ''})`);
  return [
    {
      key: 'calendars-missing',
      sentence: { sv: said('sv'), en: said('en') },
      button: button.calendar,
      href: `/namnder/${first}/kalender`,
      ...{ urgency: 'later', by: null },
    },
  ];
}
