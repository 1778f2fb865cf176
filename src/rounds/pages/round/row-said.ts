import { dayAndMonth } from '../../../ui/index.ts';
import { boardInText } from './reasons-in-words.ts';
import type { StepRow } from './table-rows.ts';
import { roundWords } from './words.ts';

/** What an open page says of a row when it has changed: `Motala: godkänt 20 februari`; with the board where there are several. */
export function rowSaid(lang: 'sv' | 'en', row: StepRow, rows: readonly StepRow[]): string {
  const words = roundWords[lang].row;
  const isOneOfSeveral = rows.filter(({ code }) => code === row.code).length > 1;
  const who = isOneOfSeveral ? `${row.principal}, ${boardInText(row.board) ?? ''}` : row.principal;
  const day = row.day === null ? '' : ` ${dayAndMonth(lang, row.day)}`;
  const planned = row.planned === null ? '' : `, ${words.planned(dayAndMonth(lang, row.planned))}`;
  return `${who}: ${row.stateText.charAt(0).toLocaleLowerCase(lang)}${row.stateText.slice(1)}${day}${planned}`;
}
