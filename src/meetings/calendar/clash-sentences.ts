import { catalogue, countInWords, type Lang, list } from '../../ui/index.ts';
import type { Clash } from './clashes.ts';
import { hoursInWords } from './hours.ts';
import { dayName } from './named-days.ts';

const words = catalogue({
  sv: {
    day: (name: string) => `Dagen är ${name}.`,
    meeting: (organ: string, when: string, names: string) =>
      names === '' ? `${organ} möts också ${when}.` : `${organ} möts också ${when}, med ${names}.`,
    board: (board: string, names: string) => `${board} sammanträder samma dag, med ${names}.`,
    boards: (boards: string) => `Samma dag sammanträder ${boards}.`,
    more: (count: string) => `${count} nämnder till`,
  },
  en: {
    day: (name) => `The day is ${name}.`,
    meeting: (organ, when, names) =>
      names === '' ? `${organ} also meets ${when}.` : `${organ} also meets ${when}, with ${names}.`,
    board: (board, names) => `${board} meets the same day, with ${names}.`,
    boards: (boards) => `The same day ${boards} meet.`,
    more: (count) => `${count} more boards`,
  },
});

/** How many boards without anybody of the organ are named; the rest are counted. */
const namedBoards = 2;

/** The clashes of one meeting as sentences, the weightiest first. */
export function clashSentences(lang: Lang, clashes: readonly Clash[]): readonly string[] {
  const w = words[lang];
  const told = clashes.flatMap((clash) => {
    if (clash.kind === 'day') return [w.day(dayName(lang, clash.day))];
    if (clash.kind === 'meeting') return [w.meeting(clash.organ, hoursInWords(lang, clash), list(lang, clash.names))];
    return clash.names.length === 0 ? [] : [w.board(clash.board, list(lang, clash.names))];
  });
  const others = clashes.flatMap((clash) => (clash.kind === 'board' && clash.names.length === 0 ? [clash.board] : []));
  if (others.length === 0) return told;
  const rest = others.length - namedBoards;
  // To count one more takes as much room as to name it.
  const named = rest <= 1 ? others : [...others.slice(0, namedBoards), w.more(countInWords(lang, rest))];
  return [...told, w.boards(list(lang, named))];
}
