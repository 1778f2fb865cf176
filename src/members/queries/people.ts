import { eq, inArray } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import { compareNames } from '../../ui/index.ts';
import { people } from '../tables.ts';
import { type Assignment, assignmentsOn } from './assignments.ts';

/** Someone who holds assignments: a person, or a function ("Registrator, Ydre kommun") where no name belongs. */
export interface Person {
  readonly id: string;
  readonly kind: 'person' | 'function';
  readonly name: string;
  readonly title: string | null;
  readonly example: boolean;
}

/** Those who hold something on a day, with what, in Swedish order of name. */
export async function peopleOn(
  ctx: Ctx,
  day: Temporal.PlainDate,
): Promise<readonly (Person & { readonly assignments: readonly Assignment[] })[]> {
  const held = groupBy(await assignmentsOn(ctx, day), (assignment) => assignment.person.id);
  return (await allPeople(ctx)).flatMap((person) => {
    const assignments = held.get(person.id);
    return assignments === undefined ? [] : [{ ...person, assignments }];
  });
}

/** Everyone known, with or without an assignment, in Swedish order of name. */
export async function allPeople(ctx: Ctx): Promise<readonly Person[]> {
  const rows = await ctx.tx.select().from(people);
  return rows.sort((a, b) => compareNames(a.name, b.name));
}

export async function personById(ctx: Ctx, id: string): Promise<Person | null> {
  const [person] = await ctx.tx.select().from(people).where(eq(people.id, id));
  return person ?? null;
}

/** People by id; unknown ids are left out. */
export async function peopleById(ctx: Pick<Ctx, 'tx'>, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.tx
    .select()
    .from(people)
    .where(inArray(people.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Names by id; unknown ids are left out. */
export async function personNames(ctx: Pick<Ctx, 'tx'>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.name]));
}
