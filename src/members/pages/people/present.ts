import type { Temporal } from 'temporal-polyfill';
import { capitalise, countInWords, type Lang, longDate } from '../../../ui/index.ts';
import type { Assignment } from '../../queries/assignments.ts';
import type { Person } from '../../queries/people.ts';
import { shared } from '../shared-words.ts';
import { words } from './words.ts';

export type PersonRow = Person & { readonly assignments: readonly Assignment[] };

export function sentence(lang: Lang, count: number, day: Temporal.PlainDate): string {
  const when = longDate(lang, day);
  return count === 0 ? words[lang].none(when) : words[lang].sentence(capitalise(countInWords(lang, count)), count === 1, when);
}

/** "Ordförande, Samråd vård och omsorg; vice ordförande, …": what someone holds, on one line. */
export function holds(lang: Lang, held: readonly Assignment[]): string {
  const said = held.map(({ role, organ, board, principal }) =>
    [shared[lang].roles[role], organ?.name ?? board?.name ?? principal?.name].filter((part) => part !== undefined).join(', '),
  );
  return said.join('; ');
}

export function csvOf(lang: Lang, rows: readonly PersonRow[]): readonly (readonly string[])[] {
  const w = words[lang];
  return [[w.name, w.title, w.holds], ...rows.map((row) => [row.name, row.title ?? '', holds(lang, row.assignments)])];
}
