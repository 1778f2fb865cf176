import type { Temporal } from 'temporal-polyfill';

/** What happened to a registration, as it is kept (`registration_turns`). */
export interface Turn {
  readonly registrationId: string;
  readonly kind: 'registered' | 'again' | 'confirmed' | 'cancelled' | 'lapsed' | 'attended' | 'absent';
  readonly at: Temporal.Instant;
  readonly seq: number;
}

/** What somebody chose of a group of parallel items (`session_choices`); null: none of them. */
export interface Chosen {
  readonly registrationId: string;
  readonly choice: string;
  readonly itemId: string | null;
  readonly seq: number;
}

/** An item that one chooses, as the programme has it now. */
export interface ChosenItem {
  readonly id: string;
  /** The group that it belongs to now; empty: it is for all, and nobody chooses it. */
  readonly choice: string;
  readonly seats: number | null;
  readonly isStruck: boolean;
}

export interface SeatingFacts {
  readonly turns: readonly Turn[];
  readonly choices: readonly Chosen[];
  readonly items: readonly ChosenItem[];
}

/** A place in a session that one has chosen. */
interface SessionPlace {
  readonly choice: string;
  readonly itemId: string;
  readonly state: 'seat' | 'waiting';
}

/** Where somebody stands. */
export interface Place {
  readonly state: 'seat' | 'waiting' | 'cancelled' | 'lapsed';
  /** By the link, or by the secretariat, since the place was taken. */
  readonly confirmed: boolean;
  /** Place in the waiting list, from 1; null for who does not wait. */
  readonly turn: number | null;
  /** When the place was taken: confirming is counted from it. */
  readonly since: Temporal.Instant;
  readonly sessions: readonly SessionPlace[];
  /** Items that one had chosen and that have been struck since. */
  readonly struck: readonly string[];
  /** True when the secretariat has noted that they came, false that they did not; null when nothing is noted. */
  readonly attended: boolean | null;
}

/**
 * Where everybody who has registered stands, by registration (docs/adr/0020): first come, first served, by `seq`. Whoever cancels or lapses
 * gives the place to the next; whoever registers again stands last. Nothing of it is stored. Pure.
 * @param seats of the conference; null: as many as come
 */
export function seating(facts: SeatingFacts, seats: number | null): ReadonlyMap<string, Place> {
  const stands = standsOf(facts.turns);
  const queue = [...stands].filter(([, { state }]) => state === 'in').sort(([, a], [, b]) => a.turn - b.turn);
  const inQueue = new Map(queue.map(([id], index) => [id, index]));
  const { places, struck } = sessionsOf(facts, inQueue);
  const room = seats ?? Number.POSITIVE_INFINITY;
  return new Map(
    [...stands].map(([id, { state, confirmed, since, attended }]) => {
      const index = inQueue.get(id) ?? 0;
      const isSeated = index < room;
      const place: Place = {
        ...{ state: state === 'in' ? (isSeated ? 'seat' : 'waiting') : state, confirmed, since, attended },
        turn: state === 'in' && !isSeated ? index - room + 1 : null,
        ...{ sessions: places.get(id) ?? [], struck: struck.get(id) ?? [] },
      };
      return [id, place];
    }),
  );
}

interface Stand {
  readonly state: 'in' | 'cancelled' | 'lapsed';
  readonly confirmed: boolean;
  readonly turn: number;
  readonly since: Temporal.Instant;
  readonly attended: boolean | null;
}

function standsOf(turns: readonly Turn[]): ReadonlyMap<string, Stand> {
  const stands = new Map<string, Stand>();
  for (const { registrationId, kind, seq, at } of inOrder(turns)) {
    const before = stands.get(registrationId);
    if (kind === 'registered' || kind === 'again') {
      // Said twice while one has a place, it changes nothing: nobody loses their turn by asking again.
      if (before?.state === 'in') continue;
      stands.set(registrationId, { state: 'in', confirmed: false, turn: seq, since: at, attended: null });
    } else if (before !== undefined) stands.set(registrationId, { ...before, ...after(before, kind) });
  }
  return stands;
}

function after(before: Stand, kind: 'confirmed' | 'cancelled' | 'lapsed' | 'attended' | 'absent'): Partial<Stand> {
  if (kind === 'attended' || kind === 'absent') return { attended: kind === 'attended' };
  if (before.state !== 'in') return {};
  return kind === 'confirmed' ? { confirmed: true } : { state: kind };
}

interface Sessions {
  readonly places: ReadonlyMap<string, readonly SessionPlace[]>;
  readonly struck: ReadonlyMap<string, readonly string[]>;
}

/** Each session has a queue of its own, in the order of choosing, of all who have a seat at the conference or wait for one. */
function sessionsOf({ choices, items }: SeatingFacts, inQueue: ReadonlyMap<string, unknown>): Sessions {
  const byId = new Map(items.map((item) => [item.id, item]));
  const places = new Map<string, SessionPlace[]>();
  const struck = new Map<string, string[]>();
  const taken = new Map<string, number>();
  for (const { registrationId, itemId } of inOrder(standing(choices, byId))) {
    const item = byId.get(itemId ?? '');
    if (item === undefined || item.choice === '' || !inQueue.has(registrationId)) continue;
    if (item.isStruck) {
      struck.set(registrationId, [...(struck.get(registrationId) ?? []), item.id]);
      continue;
    }
    const before = taken.get(item.id) ?? 0;
    const state = before < (item.seats ?? Number.POSITIVE_INFINITY) ? 'seat' : 'waiting';
    taken.set(item.id, before + 1);
    places.set(registrationId, [...(places.get(registrationId) ?? []), { choice: item.choice, itemId: item.id, state }]);
  }
  return { places, struck };
}

/** The choices that still hold: the latest of each group. A group that has been given another name is the same one. */
function standing(choices: readonly Chosen[], items: ReadonlyMap<string, ChosenItem>): readonly Chosen[] {
  const groupOf = ({ choice, itemId }: Chosen) => items.get(itemId ?? '')?.choice ?? choice;
  const held = new Map<string, readonly Chosen[]>();
  for (const chosen of inOrder(choices)) {
    const group = groupOf(chosen);
    const others = (held.get(chosen.registrationId) ?? []).filter(
      (other) => other.choice !== chosen.choice && groupOf(other) !== group,
    );
    held.set(chosen.registrationId, [...others, chosen]);
  }
  return [...held.values()].flat();
}

function inOrder<T extends { readonly seq: number }>(facts: readonly T[]): readonly T[] {
  return [...facts].sort((a, b) => a.seq - b.seq);
}
