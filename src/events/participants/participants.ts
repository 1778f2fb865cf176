import { compareNames } from '../../ui/index.ts';
import type { Registration } from '../registering/registration.ts';

/** How many stand where. */
export interface Figures {
  /** Of the conference; null: as many as come. */
  readonly seats: number | null;
  readonly seated: number;
  /** Of those with a seat. */
  readonly confirmed: number;
  readonly waiting: number;
  readonly cancelled: number;
  readonly lapsed: number;
  /** Noted as having been there, and as not; neither before anybody has noted it. */
  readonly came: number;
  readonly absent: number;
}

export function figuresOf(people: readonly Registration[], seats: number | null): Figures {
  const many = (is: (each: Registration) => boolean) => people.filter(is).length;
  return {
    seats,
    seated: many(({ state }) => state === 'seat'),
    confirmed: many(({ state, confirmed }) => state === 'seat' && confirmed),
    waiting: many(({ state }) => state === 'waiting'),
    cancelled: many(({ state }) => state === 'cancelled'),
    lapsed: many(({ state }) => state === 'lapsed'),
    came: many(({ attended }) => attended === true),
    absent: many(({ attended }) => attended === false),
  };
}

/** Those of an organisation who have a seat, and who wait for one. */
export interface OfOrganisation {
  /** As most of them write it. */
  readonly name: string;
  readonly seated: number;
  readonly waiting: number;
}

/** People write their organisation themselves: capitals and spaces do not tell two apart. */
export function organisationKey(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
}

/** By organisation, the largest first, then in Swedish order. Whoever has cancelled or lapsed is in none. */
export function byOrganisation(people: readonly Registration[]): readonly OfOrganisation[] {
  const groups = new Map<string, Registration[]>();
  for (const each of people) {
    if ((each.state !== 'seat' && each.state !== 'waiting') || each.disposed) continue;
    const key = organisationKey(each.organisation);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .map((group) => ({
      name: commonest(group.map(({ organisation }) => organisation.replaceAll(/\s+/g, ' ').trim())),
      seated: group.filter(({ state }) => state === 'seat').length,
      waiting: group.filter(({ state }) => state === 'waiting').length,
    }))
    .sort((a, b) => b.seated + b.waiting - a.seated - a.waiting || compareNames(a.name, b.name));
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compareNames(a, b))[0]?.[0] ?? '';
}

/** Whether the details have been removed by a disposal decision: then only how many there were is left. */
export function areGone(people: readonly Registration[]): boolean {
  return people.some(({ disposed }) => disposed);
}

export const listed = ['plats', 'vantar', 'avbokade', 'alla'] as const;
type Listed = (typeof listed)[number];

/** Which of those who have registered are asked for: `?vilka=vantar&pass=…&organisation=…`. */
export interface ParticipantsAsked {
  readonly which: Listed;
  /** Item of the programme that they have chosen and have a seat at; '' for any. */
  readonly session: string;
  /** Their organisation, as its key; '' for any. */
  readonly organisation: string;
}

/** Those asked for: with a seat by name, those who wait in their turn, the others by name after them. */
export function chosenOf(people: readonly Registration[], asked: ParticipantsAsked): readonly Registration[] {
  const states: Readonly<Record<Listed, readonly Registration['state'][]>> = {
    plats: ['seat'],
    vantar: ['waiting'],
    avbokade: ['cancelled', 'lapsed'],
    alla: ['seat', 'waiting', 'cancelled', 'lapsed'],
  };
  const order = states.alla;
  return people
    .filter(({ state }) => states[asked.which].includes(state))
    .filter(({ sessions }) => asked.session === '' || sessions.some(({ itemId }) => itemId === asked.session))
    .filter(({ organisation }) => asked.organisation === '' || organisationKey(organisation) === asked.organisation)
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.turn ?? 0) - (b.turn ?? 0) || byName(a, b));
}

/** Swedish order of names as they are written, first name first. */
export function byName(a: Registration, b: Registration): number {
  return compareNames(a.name, b.name) || a.id.localeCompare(b.id);
}

/** Those with a seat who need something: the kitchen and the room are told what, by nobody's address. */
export function needsOf(people: readonly Registration[]): readonly Registration[] {
  return people.filter(({ state, needs }) => state === 'seat' && needs.trim() !== '').sort(byName);
}
