import type { Known, KnownAssignment, KnownPerson } from './known.ts';
import type { Place } from './place.ts';
import { folded } from './rows.ts';

/** Somebody who a row may be about: one who is known, or who stands in an earlier row of the file. */
export type Candidate =
  | { readonly kind: 'known'; readonly person: KnownPerson }
  | { readonly kind: 'row'; readonly number: number };

export type Who =
  | { readonly kind: 'known'; readonly person: KnownPerson }
  /** Nobody yet, named by the row where they stand first. */
  | { readonly kind: 'new'; readonly row: number }
  /** The same as somebody in an earlier row that has not been settled. */
  | { readonly kind: 'waits'; readonly row: number }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'asks'; readonly candidates: readonly Candidate[] };

/** What a person answers of a row: `ny`, `hoppa`, `rad:3` or the id of somebody who is known. */
export type Answers = ReadonlyMap<number, string>;

interface Said {
  readonly number: number;
  readonly name: string;
  readonly party: string | null;
  /** Whom the holder comes from, or whose board it is; null where it is not said. */
  readonly principalId: string | null;
  readonly place: Place;
}

/**
 * Tells whom rows are about, one row after the other. A name alone is never enough: it is the same person where the place or the principal
 * agrees and nothing speaks against it, and somebody new where nobody has the name; all else is asked.
 */
export function whoIsMeant(known: Known, answers: Answers): (said: Said) => Who {
  const byName = new Map<string, KnownPerson[]>();
  for (const person of known.people) byName.set(folded(person.name), [...(byName.get(folded(person.name)) ?? []), person]);
  const earlier = new Map<string, { readonly said: Said; readonly who: Who }[]>();
  return (said) => {
    const name = folded(said.name);
    const rows = earlier.get(name) ?? [];
    const people = byName.get(name) ?? [];
    // Where several have the name, what is not said tells nothing.
    const same = rows.find(
      (each) => agrees(each.said, said) && (people.length < 2 || each.said.principalId === said.principalId),
    );
    const who = same === undefined ? meant(known, said, { people, rows, answer: answers.get(said.number) }) : following(same);
    earlier.set(name, [...rows, { said, who }]);
    return who;
  };
}

type Row = { readonly said: Said; readonly who: Who };
type Choices = { readonly people: readonly KnownPerson[]; readonly rows: readonly Row[]; readonly answer: string | undefined };

function meant(known: Known, said: Said, { people, rows, answer }: Choices): Who {
  const fresh = rows.filter(({ said: { number }, who }) => who.kind === 'asks' || (who.kind === 'new' && who.row === number));
  if (people.length + fresh.length === 0) return { kind: 'new', row: said.number };
  const certain = fresh.length === 0 ? onlyOneThatFits(known, people, said) : undefined;
  if (certain !== undefined) return { kind: 'known', person: certain };
  if (answer === 'hoppa') return { kind: 'skipped' };
  if (answer === 'ny') return { kind: 'new', row: said.number };
  const person = people.find(({ id }) => id === answer);
  if (person !== undefined) return { kind: 'known', person };
  const row = fresh.find((each) => `rad:${each.said.number}` === answer);
  if (row !== undefined) return following(row);
  const candidates = [
    ...people.map((each) => ({ kind: 'known', person: each }) as const),
    ...fresh.map((each) => ({ kind: 'row', number: each.said.number }) as const),
  ];
  return { kind: 'asks', candidates };
}

function following({ said, who }: Row): Who {
  return who.kind === 'asks' ? { kind: 'waits', row: said.number } : who;
}

function agrees(a: Said, b: Said): boolean {
  return sameOrUnsaid(a.principalId, b.principalId) && sameOrUnsaid(a.party, b.party);
}

function sameOrUnsaid(a: string | null, b: string | null): boolean {
  return a === null || b === null || folded(a) === folded(b);
}

function onlyOneThatFits({ held, boards }: Known, people: readonly KnownPerson[], said: Said): KnownPerson | undefined {
  const principalOf = (each: KnownAssignment) =>
    each.principalId ?? boards.find(({ id }) => id === each.boardId)?.principalId ?? null;
  const fits = people.flatMap((person) => {
    const own = held.filter(({ personId }) => personId === person.id);
    const principals = own.flatMap((each) => principalOf(each) ?? []);
    const parties = own.flatMap(({ party }) => party ?? []);
    const there = own.some((each) => isThere(each, said.place));
    const near = own.length === 0 || there || (said.principalId !== null && principals.includes(said.principalId));
    const against =
      (said.principalId !== null && principals.length > 0 && !principals.includes(said.principalId)) ||
      (said.party !== null && parties.length > 0 && !parties.some((party) => sameOrUnsaid(party, said.party)));
    return near && !against ? [{ person, there }] : [];
  });
  const there = fits.filter((each) => each.there);
  return (there.length > 0 ? there : fits).length === 1 ? (there[0] ?? fits[0])?.person : undefined;
}

/** Whether an assignment is held in a place. A principal counts only alone: beside an organ it says where the holder comes from. */
export function isThere(each: KnownAssignment, place: Place): boolean {
  if (each.organId !== place.organId || each.boardId !== place.boardId) return false;
  return each.organId !== null || each.boardId !== null || each.principalId === place.principalId;
}
