import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { capitalise, countInWords, isoDate, type Lang } from '../../../ui/index.ts';
import { type ComparedLine, compareCalendar } from '../../calendar/compare.ts';
import { readCalendar } from '../../calendar/read-calendar.ts';
import type { Board } from '../../queries/boards.ts';
import { type BoardMeeting, meetingsOf } from '../../queries/meetings.ts';
import type { CalendarGiven } from './form.ts';
import { words } from './words.ts';

export interface Preview {
  readonly source: BoardMeeting['source'];
  readonly lines: readonly ComparedLine[];
}

/** What saving the given calendar would do, line by line. */
export async function previewOf(ctx: Ctx, board: Board, given: CalendarGiven): Promise<Preview> {
  const { source, lines } = readCalendar(given.text, given.daysBefore);
  const days = lines.flatMap((line) => ('row' in line ? [line.row.on.toString()] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const there =
    first === undefined || last === undefined ? [] : await meetingsOf(ctx, [board.id], dayOf(lines, first), dayOf(lines, last));
  return { source, lines: compareCalendar(board, there, lines) };
}

function dayOf(lines: ReturnType<typeof readCalendar>['lines'], text: string): Temporal.PlainDate {
  for (const line of lines) if ('row' in line && line.row.on.toString() === text) return line.row.on;
  throw new RangeError(`no line is on ${text}`);
}

/** The sum of the preview, in one sentence. */
export function previewSentence(lang: Lang, lines: readonly ComparedLine[]): string {
  const count = (does: ComparedLine['does']) => countInWords(lang, lines.filter((line) => line.does === does).length, true);
  return capitalise(words[lang].previewLead(count('add'), count('change'), count('nothing'), count('not-understood')));
}

/** How many meetings are coming, in one sentence. */
export function leadSentence(lang: Lang, coming: number): string {
  const w = words[lang];
  return coming === 0 ? w.none : w.lead(capitalise(countInWords(lang, coming, true)), coming === 1);
}

/** What happens with a line, and why not when nothing can. */
export function whatHappens(lang: Lang, line: ComparedLine): string {
  const w = words[lang];
  if (line.does === 'not-understood') return `${w.does[line.does]}: ${w.troubles[line.trouble]}`;
  if (line.does !== 'change') return w.does[line.does];
  return `${w.does.change}: ${line.was === null ? w.wasUnknown : w.was(isoDate(line.was))}`;
}
