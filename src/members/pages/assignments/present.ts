import type { Temporal } from 'temporal-polyfill';
import { capitalise, countInWords, type Lang, longDate, type SelectOption } from '../../../ui/index.ts';
import type { Assignment } from '../../queries/assignments.ts';
import { shared } from '../shared-words.ts';
import { words } from './words.ts';

/** What the list can be narrowed by, and by what it is. */
export interface Places {
  readonly organs: readonly SelectOption[];
  readonly boards: readonly SelectOption[];
  readonly principals: readonly SelectOption[];
}

/** How many assignments hold on the day, and where when the list is narrowed to a place. */
export function sentence(lang: Lang, count: number, place: string | undefined, day: Temporal.PlainDate): string {
  const w = words[lang];
  const when = longDate(lang, day);
  const many = capitalise(countInWords(lang, count, true));
  if (place === undefined) return count === 0 ? w.none(when) : w.sentence(many, when);
  return count === 0 ? w.noneAt(place, when) : w.sentenceAt(many, place, when);
}

/** An assignment as one line of a list to choose from. */
export function oneLine(lang: Lang, { person, role, organ, board, principal }: Assignment): string {
  const place = organ?.name ?? board?.name ?? principal?.name;
  return [person.name, shared[lang].roles[role], place].filter((part) => part !== undefined).join(', ');
}
