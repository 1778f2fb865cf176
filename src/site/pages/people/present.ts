import type { Temporal } from 'temporal-polyfill';
import type { OrganNode, Principal } from '../../../members/index.ts';
import { capitalise, countInWords, type Lang, longDate, type SelectOption } from '../../../ui/index.ts';
import { flat, isElected, type PersonShown, peopleIn, personShown } from '../../telling/people-told.ts';
import { words } from './words.ts';

/** What the list is narrowed by; what is empty, or nothing there is, does not narrow. */
export interface PeopleFilter {
  /** An organ's id. */
  readonly organ: string;
  /** A principal's code: of the elected, whom alone it is told of. */
  readonly principal: string;
}

export interface OrganOfPeople {
  readonly id: string;
  readonly name: string;
  readonly elected: boolean;
  readonly people: readonly PersonShown[];
}

export interface PeopleView {
  readonly title: string;
  readonly organs: readonly OrganOfPeople[];
  readonly filter: PeopleFilter;
  readonly choices: { readonly organs: readonly SelectOption[]; readonly principals: readonly SelectOption[] };
  /** Whether anybody has an assignment at all. */
  readonly isEmpty: boolean;
}

interface Given {
  readonly structure: readonly OrganNode[];
  readonly principals: readonly Principal[];
}

/** Who sits in the body and its organs on a day, as the public sees them. */
export function peopleView(
  lang: Lang,
  { structure, principals }: Given,
  asked: PeopleFilter,
  day: Temporal.PlainDate,
): PeopleView {
  const all = flat(structure).filter((node) => peopleIn(node).length > 0);
  const filter = {
    organ: all.some(({ organ }) => organ.id === asked.organ) ? asked.organ : '',
    principal: principals.some(({ code }) => code === asked.principal) ? asked.principal : '',
  };
  const shown = all.map((node) => ({ node, held: heldBy(node, filter) })).filter(({ held }) => held.length > 0);
  const count = new Set(shown.flatMap(({ held }) => held.map(({ person }) => person.id))).size;
  const elected = new Set(
    shown.flatMap(({ node, held }) => (isElected(node.organ.kind) ? held.map(({ person }) => person.id) : [])),
  ).size;
  return {
    title: sentence(lang, { count, elected, isNarrowed: filter.organ + filter.principal !== '' }, day),
    organs: shown.map(({ node: { organ }, held }) => {
      const chosen = isElected(organ.kind);
      return { id: organ.id, name: organ.name, elected: chosen, people: held.map((each) => personShown(lang, each, chosen)) };
    }),
    filter,
    choices: {
      organs: all.map(({ organ }) => ({ value: organ.id, label: organ.name })),
      principals: principals.map(({ code, name }) => ({ value: code, label: name })),
    },
    isEmpty: all.length === 0,
  };
}

/** An official is found by no principal: it is not told of them. */
function heldBy(node: OrganNode, { organ, principal }: PeopleFilter): ReturnType<typeof peopleIn> {
  if (organ !== '' && node.organ.id !== organ) return [];
  const people = peopleIn(node);
  if (principal === '') return people;
  return isElected(node.organ.kind) ? people.filter((each) => each.principal?.code === principal) : [];
}

/** How many hold assignments, and how many of them are elected, in one sentence. */
export function sentence(
  lang: Lang,
  { count, elected, isNarrowed }: { readonly count: number; readonly elected: number; readonly isNarrowed: boolean },
  day: Temporal.PlainDate,
): string {
  const w = words[lang];
  const many = capitalise(countInWords(lang, count));
  if (isNarrowed) return count === 0 ? `${w.none}.` : w.narrowed(many, count === 1, longDate(lang, day));
  if (count === 0) return w.nobody(longDate(lang, day));
  const ofThem = elected === 0 || count === 1 ? '' : w.elected(countInWords(lang, elected), elected === 1);
  return `${w.sentence(many, count === 1, longDate(lang, day))}${ofThem}.`;
}

/** The same as rows of text, with a head. */
export function peopleCsv(lang: Lang, organs: readonly OrganOfPeople[]): readonly (readonly string[])[] {
  const w = words[lang];
  const { who, role, principal, party, office, example } = w.columns;
  const rows = organs.flatMap(({ name, people }) =>
    people.map((each) => [
      ...[name, each.name, each.role, each.principal ?? '', each.party ?? '', each.office ?? ''],
      each.example ? w.yes : '',
    ]),
  );
  return [[w.organ, who, role, principal, party, office, example], ...rows];
}
