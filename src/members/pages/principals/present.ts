import type { Temporal } from 'temporal-polyfill';
import { capitalise, countInWords, isoDate, type Lang, longDate } from '../../../ui/index.ts';
import type { Board } from '../../queries/boards.ts';
import type { Principal } from '../../queries/principals.ts';
import { shared } from '../shared-words.ts';
import { words } from './words.ts';

export interface PrincipalRow {
  readonly principal: Principal;
  /** Its own boards, and joint boards that act for it. */
  readonly boards: readonly Board[];
}

/** "Fjorton huvudmän deltar den 22 november 2026." */
export function sentence(lang: Lang, count: number, day: Temporal.PlainDate): string {
  const when = longDate(lang, day);
  return count === 0 ? words[lang].none(when) : words[lang].sentence(capitalise(countInWords(lang, count)), count === 1, when);
}

export function rowsOf(principals: readonly Principal[], boards: readonly Board[]): readonly PrincipalRow[] {
  return principals.map((principal) => ({ principal, boards: boards.filter((board) => board.actsFor.includes(principal.id)) }));
}

/** The list as a table of text, with a head. */
export function csvOf(lang: Lang, rows: readonly PrincipalRow[]): readonly (readonly string[])[] {
  const w = words[lang];
  const lines = rows.map(({ principal, boards }) => [
    principal.code,
    principal.name,
    shared[lang].principalKinds[principal.kind],
    boards.map((board) => board.name).join(', '),
    principal.organisationNumber ?? '',
    isoDate(principal.takesPartFrom),
  ]);
  return [[w.code, w.name, w.kind, w.boards, w.number, w.since], ...lines];
}
