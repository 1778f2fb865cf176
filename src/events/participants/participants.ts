import type { Temporal } from 'temporal-polyfill';
import type { Place } from '../registering/seating.ts';

/** Somebody who has registered, as those who arrange the conference see them. Details are '' when they have been removed. */
export interface Participant extends Pick<Place, 'state' | 'confirmed' | 'turn' | 'sessions' | 'attended'> {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** Function. */
  readonly role: string;
  readonly email: string;
  readonly needs: string;
  readonly language: 'sv' | 'en';
  readonly at: Temporal.Instant;
  readonly disposedAt: Temporal.Instant | null;
}

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

export function figuresOf(people: readonly Participant[], seats: number | null): Figures {
  const many = (is: (each: Participant) => boolean) => people.filter(is).length;
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
export function byOrganisation(people: readonly Participant[]): readonly OfOrganisation[] {
  const groups = new Map<string, Participant[]>();
  for (const each of people) {
    if ((each.state !== 'seat' && each.state !== 'waiting') || each.disposedAt !== null) continue;
    const key = organisationKey(each.organisation);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .map((group) => ({
      name: commonest(group.map(({ organisation }) => organisation.replaceAll(/\s+/g, ' ').trim())),
      seated: group.filter(({ state }) => state === 'seat').length,
      waiting: group.filter(({ state }) => state === 'waiting').length,
    }))
    .sort((a, b) => b.seated + b.waiting - a.seated - a.waiting || a.name.localeCompare(b.name, 'sv'));
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'sv'))[0]?.[0] ?? '';
}

/** The day on which the details went; null while they are there, or nobody has registered. */
export function goneSince(people: readonly Participant[]): Temporal.Instant | null {
  return people.find(({ disposedAt }) => disposedAt !== null)?.disposedAt ?? null;
}

export const listed = ['plats', 'vantar', 'avbokade', 'alla'] as const;
export type Listed = (typeof listed)[number];

/** Which of those who have registered are asked for: `?vilka=vantar&pass=…&organisation=…`. */
export interface ParticipantsAsked {
  readonly which: Listed;
  /** Item of the programme that they have chosen and have a seat at; '' for any. */
  readonly session: string;
  /** Their organisation, as its key; '' for any. */
  readonly organisation: string;
}

/** Those asked for: with a seat by name, those who wait in their turn, the others by name after them. */
export function chosenOf(people: readonly Participant[], asked: ParticipantsAsked): readonly Participant[] {
  const states: Readonly<Record<Listed, readonly Participant['state'][]>> = {
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
export function byName(a: Participant, b: Participant): number {
  return a.name.localeCompare(b.name, 'sv') || a.id.localeCompare(b.id);
}

/** Those with a seat who need something: the kitchen and the room are told what, by nobody's address. */
export function needsOf(people: readonly Participant[]): readonly Participant[] {
  return people.filter(({ state, needs }) => state === 'seat' && needs.trim() !== '').sort(byName);
}
