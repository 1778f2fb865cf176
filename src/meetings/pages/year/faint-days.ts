import { Temporal } from 'temporal-polyfill';
import { boardsOn, meetingsOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import { capitalise, type Lang, list } from '../../../ui/index.ts';
import { dayName, holidaysOf } from '../../calendar/named-days.ts';
import { words } from './words.ts';

/** A day of the year that concerns every organ. */
export interface FaintDay {
  /** ISO. */
  readonly day: string;
  readonly label: string;
  readonly isHoliday: boolean;
  /** Names of the boards that meet. */
  readonly boards: readonly string[];
}

/** The holidays and eves of a year, and the days when boards meet, in order. */
export async function faintDays(ctx: Ctx, lang: Lang, year: number): Promise<readonly FaintDay[]> {
  const [from, to] = [new Temporal.PlainDate(year, 1, 1), new Temporal.PlainDate(year, 12, 31)];
  const boards = new Map(
    (await boardsOn(ctx, ctx.today)).map(({ id, name, principalName }) => [id, `${name} (${principalName})`]),
  );
  const meetings = groupBy(await meetingsOf(ctx, [...boards.keys()], from, to), ({ on }) => on.toString());
  const holidays = holidaysOf(year);
  const days = [...new Set([...meetings.keys(), ...holidays.keys()])].sort();
  return days.map((day) => {
    const holiday = holidays.get(day);
    const names = (meetings.get(day) ?? []).map(({ boardId }) => boards.get(boardId) ?? '');
    const said = [
      ...(holiday === undefined ? [] : [dayName(lang, holiday)]),
      ...(names.length === 0 ? [] : [words[lang].boards(names.length)]),
    ];
    return { day, label: capitalise(list(lang, said)), isHoliday: holiday !== undefined, boards: names };
  });
}
