import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import { capitalise, countInWords, type Lang, list, longDate, type SelectOption } from '../../../ui/index.ts';
import { type Assignment, type AssignmentRole, assignmentsOn } from '../../queries/assignments.ts';
import type { Organ } from '../../queries/organs.ts';
import { principalsOn } from '../../queries/principals.ts';
import { type OrganSeats, type OrganVacancy, seatsOn, vacanciesOn } from '../../queries/seating/seats.ts';
import { turnsOf } from '../../queries/seating/turns.ts';
import { substitutesInOrder } from '../../seating/substitutes.ts';
import { outOfTurn, type Turn, turnAfter, turnOn } from '../../seating/turns.ts';
import type { Vacancy } from '../../seating/vacancies.ts';
import { words } from './words.ts';

export interface OrganShown {
  readonly organ: Organ;
  readonly held: readonly Assignment[];
  readonly seats: readonly OrganSeats[];
  readonly vacancies: readonly OrganVacancy[];
  readonly turns: readonly Turn[];
  readonly principals: readonly SelectOption[];
  readonly day: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

/** All that the page of an organ shows, as of a day. */
export async function organShown(ctx: Ctx, organ: Organ, day: Temporal.PlainDate): Promise<OrganShown> {
  return {
    organ,
    held: await assignmentsOn(ctx, day, { organId: organ.id }),
    seats: await seatsOn(ctx, day, organ.id),
    vacancies: await vacanciesOn(ctx, day, organ.id),
    turns: await turnsOf(ctx, organ.id),
    principals: (await principalsOn(ctx, day)).map(({ id, name }) => ({ value: id, label: name })),
    day,
    today: ctx.today,
  };
}

type Told = {
  readonly organ: Pick<Organ, 'name' | 'existsFrom' | 'existsTo'>;
  readonly held: readonly Pick<Assignment, 'role' | 'person'>[];
  readonly vacancies: readonly Pick<Vacancy, 'count'>[];
  readonly day: Temporal.PlainDate;
};

/** Who leads the organ on the day, how many sit in it, and how many seats are vacant. Functions that sign in are nobody's office. */
export function sentence(lang: Lang, { organ, held, vacancies, day }: Told): string {
  const w = words[lang];
  if (Temporal.PlainDate.compare(day, organ.existsFrom) < 0) return w.notYet(organ.name, longDate(lang, organ.existsFrom));
  if (organ.existsTo !== null && Temporal.PlainDate.compare(organ.existsTo, day) <= 0)
    return w.ended(organ.name, longDate(lang, organ.existsTo));
  const count = vacancies.reduce((sum, vacancy) => sum + vacancy.count, 0);
  const vacant = count === 0 ? '' : ` ${w.vacant(capitalise(countInWords(lang, count)), count === 1)}`;
  return `${whoSits(lang, organ.name, held, longDate(lang, day))}.${vacant}`;
}

function whoSits(lang: Lang, organ: string, held: Told['held'], day: string): string {
  const w = words[lang];
  const people = held.filter(({ person }) => person.kind === 'person');
  const names = (role: AssignmentRole) => [
    ...new Set(people.filter((each) => each.role === role).map(({ person }) => person.name)),
  ];
  const [chairs, vices] = [names('chair'), names('vice-chair')];
  if (chairs.length + vices.length === 0) {
    const count = new Set(people.map(({ person }) => person.id)).size;
    return count === 0 ? w.nobody(organ, day) : w.people(capitalise(countInWords(lang, count)), count === 1, organ, day);
  }
  const [members, substitutes] = [names('member').length, names('substitute').length];
  const rest = [
    ...(members === 0 ? [] : [w.members(countInWords(lang, members), members === 1)]),
    ...(substitutes === 0 ? [] : [w.substitutes(countInWords(lang, substitutes))]),
  ];
  return ledBy(lang, { chairs, vices, rest }, organ, day);
}

type Leading = { readonly chairs: readonly string[]; readonly vices: readonly string[]; readonly rest: readonly string[] };

/** The vice chair is named beside the chair in Swedish, among those the chair has with them in English. */
function ledBy(lang: Lang, { chairs, vices, rest }: Leading, organ: string, day: string): string {
  const w = words[lang];
  const second = vices.length === 0 ? [] : [w.vices(list(lang, vices))];
  if (chairs.length === 0) return w.led(w.vicesAlone(list(lang, vices)), organ, day) + withRest(lang, rest);
  const chair = w.chairs(list(lang, chairs));
  if (lang === 'en') return w.led(chair, organ, day) + withRest(lang, [...second, ...rest]);
  return w.led(list(lang, [chair, ...second]), organ, day) + withRest(lang, rest);
}

function withRest(lang: Lang, rest: readonly string[]): string {
  return rest.length === 0 ? '' : words[lang].with(list(lang, rest));
}

/** Whose turn it is to hold the chair on the day, and whose comes next; null where the chair does not go round. */
export function turnSentence(lang: Lang, turns: readonly Turn[], day: Temporal.PlainDate): string | null {
  if (turns.length === 0) return null;
  const w = words[lang];
  const [now, next] = [turnOn(turns, day), turnAfter(turns, day)];
  const after = next === null ? null : ([next.principal.name, longDate(lang, next.from)] as const);
  if (now === null) return w.turnNobody + (after === null ? w.turnLast : w.turnNextAfterNobody(...after));
  return w.turn(now.principal.name, longDate(lang, now.to)) + (after === null ? w.turnLast : w.turnNext(...after));
}

/** A sentence for each chair on the day who does not come from the principal whose turn it is. */
export function outOfTurnSentences(
  lang: Lang,
  { turns, held, day }: Pick<OrganShown, 'turns' | 'held' | 'day'>,
): readonly string[] {
  const turn = turnOn(turns, day);
  if (turn === null) return [];
  return outOfTurn(turn, held).map(({ person, principal }) =>
    words[lang].outOfTurn(person.name, principal?.name ?? '', turn.principal.name, longDate(lang, turn.to)),
  );
}

/** Where a turn stands on the day. */
export function turnStands(turn: Turn, day: Temporal.PlainDate): 'past' | 'now' | 'coming' {
  if (Temporal.PlainDate.compare(turn.to, day) < 0) return 'past';
  return Temporal.PlainDate.compare(turn.from, day) <= 0 ? 'now' : 'coming';
}

export interface CallRow {
  readonly away: Assignment;
  /** At most so many as one would ring. */
  readonly called: readonly Assignment[];
}

const mostCalled = 3;

/** For each who has a seat, whom to call when they are away; each person once. */
export function callRows(held: readonly Assignment[]): readonly CallRow[] {
  const people = held.filter(({ person }) => person.kind === 'person');
  const seated = people.filter(({ role }) => role === 'chair' || role === 'vice-chair' || role === 'member');
  const once = [...new Map(seated.map((each) => [each.person.id, each])).values()];
  return once.map((away) => ({
    away,
    called: substitutesInOrder(people, { absentPersonId: away.person.id }).slice(0, mostCalled),
  }));
}
